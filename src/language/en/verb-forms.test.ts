import { describe, expect, it } from 'vitest'
import { inflect } from './verb-forms.ts'

const formsOf = (lemma: string) => Object.fromEntries(inflect(lemma))

describe('inflect', () => {
  it('names the forms of a regular verb', () => {
    expect(formsOf('warn')).toEqual({ warn: 'base', warns: 's', warning: 'ing', warned: 'past' })
  })

  it('calls a form that serves as past and participle the past', () => {
    expect(formsOf('say')).toEqual({ say: 'base', says: 's', saying: 'ing', said: 'past' })
  })

  it('tells past from participle where they differ', () => {
    expect(formsOf('write')).toEqual({
      write: 'base',
      writes: 's',
      writing: 'ing',
      wrote: 'past',
      written: 'participle',
    })
    expect(formsOf('speak')).toEqual({
      speak: 'base',
      speaks: 's',
      speaking: 'ing',
      spoke: 'past',
      spoken: 'participle',
    })
  })

  it('calls a form that serves as past and base the past', () => {
    expect(formsOf('read')).toEqual({ reads: 's', reading: 'ing', read: 'past' })
    expect(formsOf('forecast')).toEqual({ forecasts: 's', forecasting: 'ing', forecast: 'past' })
  })

  it('turns y after a consonant into i', () => {
    expect(formsOf('deny')).toEqual({ deny: 'base', denies: 's', denying: 'ing', denied: 'past' })
  })

  it('keeps y after a vowel', () => {
    expect(formsOf('convey')).toEqual({ convey: 'base', conveys: 's', conveying: 'ing', conveyed: 'past' })
  })

  it('drops a final e', () => {
    expect(formsOf('urge')).toEqual({ urge: 'base', urges: 's', urging: 'ing', urged: 'past' })
  })

  it('keeps a double e before -ing', () => {
    expect(formsOf('agree')).toEqual({ agree: 'base', agrees: 's', agreeing: 'ing', agreed: 'past' })
  })

  it('doubles the last consonant where the stress asks for it', () => {
    expect(formsOf('admit')).toEqual({ admit: 'base', admits: 's', admitting: 'ing', admitted: 'past' })
    expect(formsOf('refer')).toEqual({ refer: 'base', refers: 's', referring: 'ing', referred: 'past' })
  })

  it('does not double it elsewhere', () => {
    expect(formsOf('answer')).toEqual({ answer: 'base', answers: 's', answering: 'ing', answered: 'past' })
    expect(formsOf('credit')).toEqual({ credit: 'base', credits: 's', crediting: 'ing', credited: 'past' })
  })

  it('adds -es after a hiss', () => {
    expect(formsOf('stress')).toMatchObject({ stresses: 's', stressed: 'past' })
    expect(formsOf('preach')).toMatchObject({ preaches: 's' })
    expect(formsOf('push')).toMatchObject({ pushes: 's' })
  })
})

import { describe, expect, it } from 'vitest'
import { UsageError } from '../model/errors.ts'
import { resolveTopic } from './resolve-topic.ts'

describe('resolveTopic', () => {
  it('takes an id as it stands, whether or not we give it to statements', () => {
    expect(resolveTopic('medtop:20000642')).toBe('medtop:20000642')
    expect(resolveTopic('medtop:20000018')).toBe('medtop:20000018')
  })

  it('finds a topic by its name', () => expect(resolveTopic('Economic sanction')).toBe('medtop:20000642'))

  it('refuses a name that no topic has', () => {
    expect(() => resolveTopic('sanctions')).toThrow(UsageError)
    expect(() => resolveTopic('medtop:2')).toThrow('--topic medtop:2: no topic has this name')
  })
})

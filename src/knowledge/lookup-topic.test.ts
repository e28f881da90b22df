import { describe, expect, it } from 'vitest'
import { listTopics, nameOfTopic, topicNamed, topicOf } from './lookup-topic.ts'

describe('the topics', () => {
  it('have ids of the IPTC scheme that occur once', () => {
    const ids = listTopics().map(({ id }) => id)
    expect(ids.filter((id) => !/^medtop:\d{8}$/.test(id))).toEqual([])
    expect(ids).toEqual([...new Set(ids)])
  })

  it('stand after the topic above them', () => {
    const seen = new Set<string | null>([null])
    const early = listTopics().filter(({ id, parent }) => !seen.has(parent) || seen.add(id) === undefined)
    expect(early).toEqual([])
  })

  it('have names that tell them apart', () => {
    const wrong = listTopics().filter(({ id, name }) => topicNamed(name)?.id !== id)
    expect(wrong).toEqual([])
  })

  it('are found by id', () =>
    expect(topicOf('medtop:20000642')).toEqual({
      id: 'medtop:20000642',
      name: 'economic sanction',
      parent: 'medtop:20000638',
    }))

  it('are found by name in any case, with or without the words in brackets', () => {
    expect(topicNamed('Armed Conflict')?.id).toBe('medtop:20000056')
    expect(topicNamed('constitution')?.id).toBe('medtop:20000597')
    expect(topicNamed('constitution (law)')?.id).toBe('medtop:20000597')
  })

  it('are not found by what is not among them', () => {
    expect(topicOf('medtop:20000018')).toBeNull()
    expect(topicNamed('music')).toBeNull()
  })

  it('are named by their id where they are not among ours', () => {
    expect(nameOfTopic('medtop:20000073')).toBe('peace process')
    expect(nameOfTopic('medtop:20000018')).toBe('medtop:20000018')
  })
})

import { describe, expect, it } from 'vitest'
import { listSystems } from './list-systems.ts'
import { startSystem } from './run-system.ts'

const system = (name: string) => {
  const found = listSystems({}).find((listed) => listed.name === name)
  if (!found) throw new Error(`no system "${name}"`)
  return found
}
const text = 'Kestria waits.\n“We 😀 will not sign,” Ilsa Thorne said, “not now.”'

describe('startSystem', () => {
  it.each(['onrecord', 'compromise'])('asks %s and gets offsets in UTF-16 code units', async (name) => {
    const running = await startSystem(system(name))
    const { id, statements } = await running.ask({ id: 'one', text })
    running.stop()
    const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
    expect(id).toBe('one')
    expect(
      statements.map(({ content, cue, source }) => [content.map(words), cue && words(cue), source && words(source)]),
    ).toEqual([[['“We 😀 will not sign,”', '“not now.”'], 'said', 'Ilsa Thorne']])
  })

  it('tells what a system needs that does not start, and what it complained', async () => {
    const missing = { ...system('textacy'), command: 'no-such-python' }
    await expect(startSystem(missing)).rejects.toThrow(/^textacy: did not start; it needs ONRECORD_PEER_PYTHON.*ENOENT/)
    const broken = { ...system('compromise'), args: ['--eval', 'throw new TypeError("no quotations today")'] }
    await expect(startSystem(broken)).rejects.toThrow('no quotations today')
  })
})

import { request } from 'undici'
import { describe, expect, it } from 'vitest'
import { send, startServer } from '../../../test/web/start-server.ts'
import { createGuardedAgent, PrivateAddressError } from './create-guarded-agent.ts'

describe('createGuardedAgent', () => {
  it('refuses a name when it is looked up for the connection itself', async () => {
    const server = await startServer({ '/': send('a') })
    const address = server.origin.replace('127.0.0.1', 'localhost')
    const guarded = createGuardedAgent({ allowPrivate: false })
    const open = createGuardedAgent({ allowPrivate: true })
    try {
      await expect(request(address, { dispatcher: guarded })).rejects.toThrow(PrivateAddressError)
      expect(server.asked).toEqual([])
      const { body } = await request(address, { dispatcher: open })
      expect(await body.text()).toBe('a')
    } finally {
      await guarded.destroy()
      await open.destroy()
      await server.close()
    }
  })
})

import { expect, it } from 'vitest'
import { isWebAddress } from './is-web-address.ts'

it.each(['https://wire.example/locks', 'HTTP://wire.example'])('takes %s', (address) =>
  expect(isWebAddress(address)).toBe(true),
)

it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'wire.jsonl:12', ''])(
  'does not take %j',
  (address) => expect(isWebAddress(address)).toBe(false),
)

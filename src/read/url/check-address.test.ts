import { describe, expect, it } from 'vitest'
import { checkAddress, PRIVATE } from './check-address.ts'

const check = (address: string, allowPrivate = false) => checkAddress(address, { allowPrivate })

describe('checkAddress', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://①②⑦.0.0.1/',
    'http://127.0.0.1./',
    'http://0/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:1::]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'https://127.0.0.1:8443/x',
  ])('refuses %s, and lets it pass when private networks are allowed', (address) => {
    expect(check(address)).toEqual({ problem: PRIVATE })
    expect(check(address, true)).toHaveProperty('url')
  })

  it.each([
    'https://wire.example/a',
    'http://8.8.8.8/',
    'http://[2606:4700::1111]/',
    'https://wire.example:8080/',
    'http://localhost/',
  ])('lets %s pass: names are checked when they are looked up', (address) =>
    expect(check(address)).toHaveProperty('url'),
  )

  it.each([
    ['ftp://wire.example/', 'has the scheme ftp: and only http: and https: are fetched'],
    ['file:///etc/hosts', 'has the scheme file: and only http: and https: are fetched'],
    ['https://ana:secret@wire.example/', 'holds a name or password, and those are not sent: leave them out'],
    ['https://', 'is not a web address'],
    ['http://[::1%25lo]/', 'is not a web address'],
    ['http://256.1.1.1/', 'is not a web address'],
  ])('refuses %s', (address, problem) => expect(check(address, true)).toEqual({ problem }))
})

import { describe, expect, it } from 'vitest'
import { decodeXml } from './decode-xml.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')

describe('decodeXml', () => {
  it('believes the declaration where the bytes are not UTF-8', () => {
    const bytes = Buffer.concat([latin1('<?xml version="1.0" encoding="ISO-8859-2"?><a>'), Buffer.from([0xb1])])
    expect(decodeXml(bytes)).toEqual({
      text: '<?xml version="1.0" encoding="ISO-8859-2"?><a>ą',
      notes: ['decoded as iso-8859-2, which the document declares'],
    })
  })

  it('believes the server above the declaration', () => {
    expect(decodeXml(latin1("<?xml version='1.0' encoding='utf-8'?><a>\xe4"), 'koi8-r').text).toMatch(/Д$/)
  })

  it('reads bytes that are UTF-8 or UTF-16 so, whatever is declared', () => {
    expect(decodeXml(Buffer.from('<?xml version="1.0" encoding="ISO-8859-2"?><a>ä')).text).toMatch(/ä$/)
    expect(decodeXml(Buffer.from('\ufeff<?xml version="1.0" encoding="utf-8"?><a>ä', 'utf16le')).text).toMatch(/ä$/)
  })

  it('goes by the evidence where nothing, Latin-1 or an unknown encoding is declared', () => {
    for (const start of [
      '<a>',
      '<?xml version="1.0" encoding="iso-8859-1"?>',
      '<?xml version="1.0" encoding="x-none"?>',
    ])
      expect(decodeXml(latin1(`${start}\x93\xe4`)).text).toBe(`${start}“ä`)
  })
})

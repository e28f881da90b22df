import type { Article } from '../../src/index.ts'

/** Two reports from invented places, which agree on little. */
export const REPORTS: readonly Article[] = [
  {
    id: 'harbour-1',
    url: 'https://harbour.example/locks',
    title: 'Valmora closes the locks',
    outlet: 'Harbour Wire',
    published: '2031-05-14',
    text: 'Valmoran President Ada Veld said on Wednesday that "the locks stay shut until Ostrel signs".\n\nOstrelian Foreign Minister Tomas Renske accused Valmora of breaking the canal accord.',
  },
  {
    id: 'courier-1',
    url: 'https://courier.example/reply',
    title: 'Renske answers Veld',
    outlet: 'Ostrel Courier',
    published: '2031-05-15',
    text: '"We have signed nothing and we owe nothing," Ostrelian Foreign Minister Tomas Renske told reporters.\n\nAda Veld denied that the talks had ended.',
  },
]

/** What must be shown as it stands and never run: markup, a long line, overrides of direction, an address that is a script. */
export const HOSTILE: Article = {
  id: '<script>alert(1)</script>',
  url: 'javascript:alert(document.domain)',
  title: '"><img src=x onerror=alert(1)>\u202Etxt.exe',
  outlet: '<b onmouseover=alert(1)>Harbour Wire</b>',
  published: '2031-05-16',
  text: `Ada Veld said: "<script>alert('x')</script> \u202Eis no way to open a lock\u202C." ${'locks '.repeat(2000)}\n\n<a href="javascript:alert(1)">Tomas Renske</a> said that it rains.`,
}

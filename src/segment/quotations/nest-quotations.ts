import type { Quotation } from '../../model/document.ts'
import { contains } from '../../model/span.ts'

export type Unnested = Omit<Quotation, 'inside'>

/** Tells each quotation the one that it stands inside. `found` is in text order, the longer first, and none crosses another. */
export function nestQuotations(found: readonly Unnested[]): Quotation[] {
  const quotations: Quotation[] = []
  const around: number[] = []
  found.forEach((quotation, index) => {
    while (around.length > 0) {
      const outer = quotations[around.at(-1) ?? 0]
      if (outer !== undefined && contains(outer, quotation)) break
      around.pop()
    }
    quotations.push({ ...quotation, inside: around.at(-1) ?? null })
    around.push(index)
  })
  return quotations
}

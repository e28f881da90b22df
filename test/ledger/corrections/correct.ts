import { type Applied, applyCorrections } from '../../../src/ledger/corrections/apply-corrections.ts'
import type { CorrectionRequest } from '../../../src/ledger/corrections/correction-request.ts'
import { draftCorrection, draftUndo } from '../../../src/ledger/corrections/draft-correction.ts'
import type { Correction } from '../../../src/model/correction.ts'
import type { Record } from '../../../src/model/record.ts'
import { RECORD, TEXT } from './lock-article.ts'

const NOON = Date.parse('2031-05-20T12:00:00Z')

/** People who correct one article, one after another, each seeing what the others did. */
export class Desk {
  readonly corrections: Correction[] = []

  constructor(
    readonly extracted: Record = RECORD,
    readonly text: string = TEXT,
  ) {}

  see(): Applied {
    return applyCorrections({ extracted: this.extracted, text: this.text, corrections: this.corrections })
  }

  /** A minute later than the one before. */
  correct(by: string, request: CorrectionRequest): Correction {
    const correction = draftCorrection({ text: this.text, applied: this.see() }, request, this.sign(by))
    this.corrections.push(correction)
    return correction
  }

  undo(by: string, correction: Correction): Correction {
    const undo = draftUndo(correction, this.sign(by))
    this.corrections.push(undo)
    return undo
  }

  private sign(by: string): { by: string; at: string; why: null } {
    const at = new Date(NOON + this.corrections.length * 60_000).toISOString()
    return { by, at, why: null }
  }
}

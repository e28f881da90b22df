import { type Applied, applyCorrections } from '../../../src/ledger/corrections/apply-corrections.ts'
import type { CorrectionRequest } from '../../../src/ledger/corrections/correction-request.ts'
import { draftCorrection, draftUndo } from '../../../src/ledger/corrections/draft-correction.ts'
import type { Correction } from '../../../src/model/correction.ts'
import type { Record } from '../../../src/model/record.ts'
import { RECORD, TEXT } from './lock-article.ts'

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

  /** Minutes after noon tell the order. */
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
    const minute = String(this.corrections.length).padStart(2, '0')
    return { by, at: `2031-05-20T12:${minute}:00Z`, why: null }
  }
}

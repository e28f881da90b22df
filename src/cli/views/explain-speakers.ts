import type { Actor, Record, Statement } from '../../model/record.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { wordsOf } from './describe-statement.ts'

type Mention = Actor['mentions'][number]

/** What the form of a mention says in words. */
const FORMS: Readonly<{ [form in Mention['form']]: string }> = {
  name: 'name',
  title: 'title or description',
  pronoun: 'pronoun',
  demonym: 'word for its people',
  capital: 'seat of its government',
  collective: 'words for several',
}

/** Longest chain of mentions that is told. */
const MAX_STEPS = 6

/** For each statement, in words and with offsets, which mention led from its source to whom it stands for. */
export function explainSpeakers(text: string, record: Record): string {
  if (record.statements.length === 0) return ''
  const lines = record.statements.map((statement) => `${statement.id}  ${explainSpeaker(text, record, statement)}`)
  return ['Speakers', ...lines].join('\n')
}

function explainSpeaker(text: string, { actors }: Record, { source, speaker, speakerStatus }: Statement): string {
  if (source === null) return 'no source is named'
  const actor = actors.find(({ id }) => id === speaker)
  const words = quote(text, source)
  if (actor === undefined) return `${words}: ${REASONS[speakerStatus]}`
  const own = actor.mentions.find((mention) => overlaps(mention, source))
  if (own === undefined) return `${words} is taken for ${actor.name}, named ${quote(text, actor.mentions[0] ?? source)}`
  const steps = chainFrom(actor, own).map((mention) => `${FORMS[mention.form]} ${quote(text, mention)}`)
  return `${words}: ${steps.join(' <- ')} = ${actor.name}`
}

const REASONS: Readonly<{ [status in Statement['speakerStatus']]: string }> = {
  named: 'nobody that the article names',
  collective: 'several people, of whom it is not clear who they are',
  anonymous: 'somebody whose name is withheld',
  unknown: 'nobody is near enough, or two are as likely',
}

/** The mentions that lead from one to the full name: each time the one before, up to a name, and then the full name. */
function chainFrom({ name, mentions }: Actor, own: Mention): Mention[] {
  const chain = [own]
  for (let at = mentions.indexOf(own) - 1; at >= 0 && chain.length < MAX_STEPS && chain.at(-1)?.form !== 'name'; at--) {
    chain.push(...mentions.slice(at, at + 1))
  }
  const full = mentions.find(({ form, start, end }) => form === 'name' && end - start >= name.length)
  const isShort = chain.every((mention) => mention.form !== 'name' || mention.end - mention.start < name.length)
  return full !== undefined && isShort ? [...chain, full] : chain
}

/** The words with their offsets: "Lund" [12, 16). */
const quote = (text: string, { start, end }: Span): string => `"${wordsOf(text, { start, end })}" [${start}, ${end})`

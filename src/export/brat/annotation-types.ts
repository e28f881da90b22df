import type { Actor, Statement } from '../../model/record.ts'

/** Types of the spans of actors. */
export const ACTOR_TYPES: { readonly [Type in Actor['type']]: string } = {
  person: 'Person',
  state: 'State',
  organisation: 'Organisation',
  alliance: 'Alliance',
  office: 'Office',
  group: 'Group',
  document: 'Document',
}

/** Types of the relations that say what stance a speaker takes toward a target. */
export const STANCE_RELATIONS: { readonly [Stance in `${Statement['targets'][number]['stance']}`]: string } = {
  '-1': 'TargetNegative',
  '0': 'TargetNeutral',
  '1': 'TargetPositive',
}

/**
 * The file `annotation.conf` that tells brat of the types. Each statement is its first `Content`; the spans of one that is
 * discontinuous follow each other by `Continues`. A note holds, as JSON, what brat has no place for.
 */
export const CONFIGURATION = `[entities]
Content
Cue
Source
Quote
Anonymity
Target
Evidence
Person
State
Organisation
Alliance
Office
Group
Document

[relations]
<ACTOR>=Person|State|Organisation|Alliance|Office|Group|Document
Continues Arg1:Content, Arg2:Content
Within Arg1:Content, Arg2:Content
HasCue Arg1:Content, Arg2:Cue
HasSource Arg1:Content, Arg2:Source
HasQuote Arg1:Content, Arg2:Quote
HasAnonymity Arg1:Content, Arg2:Anonymity
SaidBy Arg1:Content, Arg2:<ACTOR>
TargetNegative Arg1:Content, Arg2:Target|Evidence|<ACTOR>
TargetNeutral Arg1:Content, Arg2:Target|Evidence|<ACTOR>
TargetPositive Arg1:Content, Arg2:Target|Evidence|<ACTOR>
RefersTo Arg1:Target|Evidence, Arg2:<ACTOR>
BackedBy Arg1:Target, Arg2:Evidence
ActsFor Arg1:<ACTOR>, Arg2:<ACTOR>
Equiv Arg1:<ACTOR>, Arg2:<ACTOR>, <REL-TYPE>:symmetric-transitive
<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Kind Arg:Content, Value:direct|mixed|indirect
SpeakerStatus Arg:Content, Value:named|collective|anonymous|unknown
Act Arg:Content, Value:assert|accuse|threaten|promise|demand|propose|praise|deny|regret|ask|announce
Negated Arg:Content
Conditional Arg:Content
Commitment Arg:Content
Broken Arg:Quote, Value:open|close
Form Arg:Person|State|Organisation|Alliance|Office|Group|Document, Value:name|title|pronoun|demonym|capital|collective
`

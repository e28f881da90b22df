/**
 * Verbs that report what somebody says, thinks, wants or shows, with the complements that carry the content.
 * Drawn up by hand after the usual classes of English verbs of communication, cognition and volition; which complement a verb
 * may take as content was checked against the train part of a corpus (precision of at least about one half there).
 *
 * Frames, one letter each:
 * - `q` introduces a quotation
 * - `s` clause with "that"; `z` clause without it
 * - `w` clause with whether, how, why, what …
 * - `i` infinitive with "to" whose subject is the speaker; `o` object and infinitive ("urged them to leave")
 * - `n` noun phrase or gerund as object
 * - `r` may take the addressee before its content ("told reporters that")
 * A word after a plus sign is a preposition or particle that belongs to the cue and leads a noun phrase ("call for").
 */
const TABLE = `
say qszwnr
tell qszwor +about
add qszn
write qszn
note qszn
argue qszn +for +against
suggest qszn
announce qszwn
declare qszn
explain qszwn
state qszn
insist qsz +on
claim qszin
assert qszn
maintain qs
contend qsz
allege qsz
acknowledge qszn
admit qszi +to
concede qszn
confess qszi +to
confirm qszn
deny qsn
reveal qswn
disclose qswn
report qszn
recall qszwn
reply qsz
respond qs
answer qs
retort qs
counter qs
continue q
conclude qsz
observe qsz
remark qsn +on
comment q +on
mention sn
emphasize qszn
emphasise qszn
stress qszn
underline qsn
underscore sn
reiterate qszn
repeat qsn
reaffirm sn
affirm qsn
assure qszor
warn qszor +of +against +about
caution qsor +against
threaten qsi
predict qszn
forecast szn
estimate sz
speculate qs +about
guess qsz
hint qs +at
imply qsn
indicate qszn
signal sn
show szw
demonstrate sw
find sz
prove s
determine sw
discover sw
learn sw
complain qs +about +of
lament qsn
bemoan sn
decry n
regret sn
grumble qs +about
protest qs
object qs +to
joke qs +about
quip qs
boast qs +of +about
brag qs +about
gush q
muse qs +about
wonder qw
ask qwor +about +for
inquire qw +about
enquire qw +about
question qwn
query qw
demand qsin
request son
urge qson
exhort o
implore qo
beg qo +for
beseech qo
plead q +with +for
appeal qo +for +to
call qn +for +on
invite o
order so
command so
instruct o
direct o
advise qso +against
recommend qsn
propose qsin
offer i
volunteer qsi
promise qszinr
pledge qszin
vow qszin
swear qsz
guarantee sr
agree qszi +with
consent i +to
refuse i
decline i
plan i
intend i
aim i
hope qszi +for
wish sz
want io
expect szo
fear szn
worry qsz +about
consider s
believe szw
think szw +about
feel sz
know sw
doubt swn
suspect sz
assume sz
presume sz
imagine sz
suppose sz
realize sw
realise sw
recognize szn
recognise szn
understand sw
remember swn
forget sw
decide swi
resolve si
seek i
prefer - +in
favor n
favour n
support n
back n
endorse n
oppose n
reject n
dismiss n
rebuff n
rebut n
refute n
dispute sn
challenge n
contradict n
criticize n
criticise n
condemn n
denounce n
blast n
slam n
assail n
attack n
deride n
mock n
ridicule n
rebuke n
chide n
scold n
lambast n
lambaste n
castigate n
berate n
blame n
accuse n
charge s
fault n
disparage n
denigrate n
insult n
praise n
laud n
hail n
applaud n
commend n
congratulate n
thank n
credit n
tout n
champion n
extol n
welcome n
admire n
defend n
advocate n +for
encourage on
persuade or
convince sr
remind qsor +of
inform sr
notify sr
brief s
describe n
portray n
depict n
characterize n
characterise n
label n
dub n
brand n
deem n
liken n
compare n
cite n
quote n
invoke n
reference n
highlight n
outline n
detail n
recount qsn
relate s
list n
identify n
name n
discuss wn
debate w
tweet qszn
retweet n
post qs
email qs
e-mail qs
text qs
blog qs
shout q
yell q
scream q
cry q
exclaim q
chant q
whisper q
mutter q
murmur q
snap q
sniff q
laugh q
sigh q
interject q
proclaim qszn
pronounce n
profess in
preach qs
testify qsz +about
attest s +to
vouch - +for
attribute n
express n
voice n
articulate n
convey n
issue n
unveil n
present n
promote n
press - +for
push - +for
lobby - +for
campaign - +for
rail - +against
lash - +out
speak - +of +about +out
talk - +about +of +up
refer - +to
point - +to +out
allude - +to
focus - +on
dwell - +on
elaborate - +on
touch - +on
react qs +to
side - +with
disagree qs +with
differ - +with
apologize qs +for
apologise qs +for
backtrack - +on
bristle - +at
balk - +at
scoff qs +at
echo qn
disavow n
repudiate n
renounce n
envision n
foresee sn
envisage n
anticipate szn
project szn
calculate sz
reckon qsz
figure sz
opine qs
posit sn
postulate sn
theorize s
hypothesize s
intimate s
clarify qsn
specify sw
stipulate s
spell - +out
lay - +out
rule s +out
read q
begin q
start q
interrupt q
chime q
deadpan q
enthuse q
fume q
thunder q
blurt q
intone q
marvel qs +at
`

export interface ReportingVerb {
  readonly lemma: string
  /** Letters as above. */
  readonly frames: ReadonlySet<string>
  /** Prepositions and particles that may follow and then belong to the cue. */
  readonly links: ReadonlySet<string>
}

function readTable(table: string): ReadonlyMap<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>()
  for (const line of table.trim().split('\n')) {
    const [lemma = '', frames = '', ...links] = line.split(' ')
    verbs.set(lemma, {
      lemma,
      frames: new Set(frames.replace('-', '')),
      links: new Set(links.map((link) => link.slice(1))),
    })
  }
  return verbs
}

/** By lemma. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = readTable(TABLE)

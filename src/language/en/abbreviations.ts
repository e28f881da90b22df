/**
 * English abbreviations that end in a full stop, in lower case and without the last stop, by how they behave at the end of a sentence.
 * Drawn up by hand from the titles, ranks and forms in the stylebooks of the large agencies (AP, Reuters) and common reference works.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Always followed by a name or by more of the same phrase: they never end a sentence. */
export const TITLE_ABBREVIATIONS = words(`
  mr mrs ms mx dr prof rev fr sr.a hon messrs mmes mme mlle msgr
  gen lt col maj capt cpt cmdr cdr adm brig sgt cpl pvt pfc ens cmsgt msgt ssgt tsgt spc
  lt.-gen lt.-col maj.-gen brig.-gen
  gov sen rep pres supt asst assoc dep det insp atty amb sec'y treas chmn
  sens reps gens govs drs profs revs
  st mt ft vs v viz cf e.g i.e approx est incl esp resp
`)

/** Followed by a number or numeral: they end a sentence only where none follows. */
export const NUMBER_ABBREVIATIONS = words(`
  no nos p pp fig figs vol vols art arts sec secs para paras ch chap sect col cols ed eds ex exh pt rm ext tel
`)

/** Months: followed by a day or a year. */
export const MONTH_ABBREVIATIONS = words('jan feb mar apr jun jul aug sep sept oct nov dec')

/** May stand inside a sentence before a capital as well as at its end: the next word decides. */
export const OPEN_ABBREVIATIONS = words(`
  jr sr inc corp co cos ltd llc plc bros assn dept univ etc al ave blvd rd hwy
  u.s u.k u.n e.u u.a.e u.s.a u.s.s.r d.c p.r n.y n.j n.c n.d s.c s.d w.va l.a b.c a.d
  ph.d m.d b.a m.a m.b.a j.d d.d.s r.n
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo ont que alta sask
  a.m p.m mph oz lb lbs hr hrs min ft sq mi km
`)

/** Times of day: a zone or a day may follow with a capital. */
export const CLOCK_ABBREVIATIONS = words('a.m p.m')

/** Capitalised words that follow a time of day within its sentence. */
export const CLOCK_FOLLOWERS = words(`
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest msk ist jst eastern central mountain pacific greenwich moscow
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec local
`)

/**
 * Words that, with a capital after the stop of an abbreviation, open a new sentence: closed classes that are hardly ever part of a name.
 */
export const SENTENCE_STARTERS = words(`
  the a an this that these those some any each every all both many most several few other another no such
  i he she it we they you his her its our their my your one there here what who whom whose which when where why how
  and but or nor so yet if because although though while since unless until after before as once whether despite
  in on at by for from to with without under over during through between among against about according across
  however meanwhile moreover furthermore nevertheless still also then now today yesterday earlier later last next
  instead indeed perhaps even only just not never more less much is are was were do does did has have had can could will
  would should may might must let asked speaking officials
`)

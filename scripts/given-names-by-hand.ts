/**
 * Given names that news from many countries has and that the lexicon of compromise lacks or files otherwise, with the gender that
 * nearly all bearers have. Drawn up by hand, in lower case and without marks.
 */
export const MALE_BY_HAND = `
  frank christian austin bill jun barack ray mitt newt max rex earl
  chris sam bob jack mark grant luca drew chuck buck foster lance mack marlo charlie akira raphael jeb marco vladimir sergei sergey dmitry dmitri ivan mikhail nikolai boris igor oleg viktor yuri pavel andrei andrey alexei aleksei aleksandr
  anatoly gennady vyacheslav yevgeny konstantin maxim ramzan ruslan rustam volodymyr oleksandr oleksii petro mykola andriy dmytro valery valeriy
  emmanuel francois jean pierre jacques olivier laurent edouard bruno gerard nicolas guillaume thierry yves olaf heinz klaus hans fritz
  wolfgang horst jens jorg jurgen joschka sigmar friedrich gerhard helmut walter juan carlos miguel jorge luis pedro pablo javier diego
  antonio giovanni giuseppe mario matteo silvio paolo romano enrico sergio giulio luigi ali ahmed ahmad mohammed muhammad mohammad mohamed
  mohamad hassan hassane hussein hossein omar khalid ibrahim yusuf mustafa mehmet recep abdel abdul abdullah abdulla abdurrahman mahmoud bashar
  hafez nouri haider adel faisal salman saud turki bandar khalifa hamad tamim saad rafik najib michel nabih yasser ismail ismael
  benjamin binyamin ariel ehud shimon yitzhak avigdor naftali yair moshe hiroshi kenji takashi shinzo fumio yoshihide taro junichiro
  yoshiro shigeru kazuo jinping keqiang jiabao jintao zemin xi lars erik anders nils sven jonas carl fredrik goran stefan
  jong-un jae-in geun ban ki-moon joko susilo rodrigo ferdinand mahathir anwar prayut thaksin aung   narendra manmohan rajiv rahul amit arun nawaz imran shehbaz asif pervez hamid ashraf nguyen nursultan kassym-jomart islam shavkat
  heydar ilham nikol serzh robert mikheil giorgi irakli levan bidzina aleksander andrzej donald jaroslaw lech mateusz radoslaw viktor orban
  janos laszlo peter gyorgy milos vaclav andrej robert zoran aleksandar slobodan ivica tomislav hashim edi ilir kyriakos alexis antonis
  konstantinos andreas tassos nicos recep tayyip abdullah ahmet bulent suleyman nelson thabo jacob cyril robert emmerson morgan yoweri paul
  uhuru raila william mwai muhammadu goodluck olusegun kofi john alassane laurent blaise idriss omar salva riek isaias meles abiy
  hailemariam kenyatta denis joseph felix laurent boutros antonio javier jens anders stoltenberg josep jean-claude herman guy jose
  evo hugo nicolas nicolas lula luiz jair michel fidel raul ricardo sebastian mauricio alvaro ivan gustavo ollanta alan alejandro
  rafael daniel enrique felipe vicente andres manuel tedros rafael mohamed ernst zeid staffan lakhdar ghassan martin filippo
  malcolm kevin scott anthony tony john winston keir rishi boris david gordon nigel jeremy ed nick leo enda micheal simon
  halvard viktor sigurd torvald henrik mikkel rasmus pekka sauli mauno toomas taavi valdis gitanas arturas
`

export const FEMALE_BY_HAND = `
  virginia victoria grace alexis yuki megyn rose lily
  hillary melania ivanka ivana svetlana irina tatiana yulia ekaterina maria elvira valentina lyudmila natalya oksana angela ursula annalena
  federica christine marine segolene anne brigitte najat valerie rachida sylvie elisabeth aung ching suu benazir hina mamata sonia sushma
  indira pratibha nirmala sheikh khaleda tsai park yingluck megawati sri corazon gloria imelda leni michelle cristina dilma rosario veronica
  gabriela xiomara laura isabel dalia vaira kaja kersti ana sanna tarja magdalena mette helle gro erna ine jacinda helen julia penny marise
  theresa priti liz amber nicola arlene ruth leanne mary condoleezza madeleine hillary samantha susan nikki kellyanne ketanji sonia ruth elena
  golda tzipi ayelet miri hanan leila zahra shirin masih narges nasrin malala asma aisha ameenah amina winnie ellen joyce graca nkosazana
  samia sahle fatou maria kamala ilhan rashida alexandria aparna priya anjali lakshmi meera zainab mariam salma huda nadia rania haya
  beata ewa hanna agnieszka malgorzata iveta zuzana vera milena kolinda biljana maia salome natia nino gulnara saule roza aksana
`

/** Borne by women and men alike: they show a name and tell no gender. */
export const EITHER_BY_HAND = `
  jean andrea sasha robin leslie lesley jordan taylor kim min wei yi sri nana nicola claude dominique terry pat alex lee lynn
  dana tracy tracey stacy stacey kelly morgan ashley cameron avery bailey billie dale frankie hayden jackie jo lindsay lindsey lou
  mackenzie marion meredith nicky parker reese riley rory ronnie sandy sidney sydney val vivian whitney shannon stevie hilary evelyn
  gale jan kit rowan sage skyler spencer tatum tyler ariel casey courtney angel carey kerry jamie jessie noel
`

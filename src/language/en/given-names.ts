/**
 * Given names whose bearers are nearly always of one gender, and those of either; in lower case, without marks. Written by
 * scripts/build-given-names.ts from the lexicon of compromise (MIT, see NOTICE) and a list drawn up by hand.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const MALE_GIVEN_NAMES = words(`
  aarav aaron abdallah abdel abdoulaye abdul abdulla abdullah abdullo abdulrahman abdurrahman abe abel abiy abraham
  abram abu abubakr abulfazl adam adama adan adel adi adolf adolfo adolph adrian adriano advik afonso agustin ahmad
  ahmed ahmet aidan aiden aimar ajani akira aladdin alain alan alassane alastair albert alberto albrecht alden alec
  alejandro aleksandar aleksander aleksandr aleksei alessandro alexander alexandre alexandros alexandru alexei alf
  alfonso alfred ali alistair allan allen alonso alonzo alphonse alphonso alton alvaro alvin amar amine amir amit
  ammanuel ammar amos anas anatoli anatoliy anatoly ander anders andre andreas andrei andrej andres andrew andrey andriy
  andrzej andy angelo anthony antoine anton antoni antonio antonis antony anwar aputsiaq arata archibald archie ari
  ariki arjun armaan armand armando armin arnaud arnav arno arnold aron artem arthur artie artur arturas arturo arun
  aryan asahi ashraf asif augusto augustus austin avigdor ayaan aykhan aziz bakary balazs ban bandar bandile banele
  barack barney barrett barry bart bartholomew bashar ben benito benjamin bennie benny benson berat bernard bernardo
  bernhard bernie bert bertram bertrand beshoi bibek bidzina bilal bill billy binyamin bishal bjorn blaine blaise blake
  bob bobby bogdan boris boutros boyd brad bradford bradley brady branden brandon branislav brendan brendon brent
  brenton bret brett brian brice bruce bruno bryan bryce bryon buck buddy bulent burt burton buster byron cal caleb
  calvin camilo carl carlo carlos carlton carroll cary cecil cedric cesar chad charbel charles charley charlie chas
  chester chet chris christian christoph christophe christopher christos chuck ciaran clarence claudio claus clay
  clayton clemens clement cletus clifford clifton clint clive clyde cody colby cole colin collin colton connor conor
  conrad constantin corey cornelis cornelius cory craig cristiano cristobal curt curtis cyril cyrus daan damian damien
  damion damon dan daniel danilo danny daren darin dario darius darnell darrel darrell darren darrin darryl daryl dave
  davi david deandre deepak dejan delbert demetrius denis dennis denny deon derek derrick deshawn desmond deven devin
  dewayne dewey dexter diarmuid diego dieter dietmar dietrich dillon dimitri dimitris dinesh dion dirk dmitri dmitry
  dmytro domingo dominic dominick dominik dominykas don donald donnell donnie donny donovan dorian doug douglas dovydas
  doyle dragan drew duane dudley duncan dustin dwayne dwight dylan dyllan earl ebenezer ed eddie edgar edi edmond edmund
  edoardo edouard eduard eduardo edward edwardo edwin efrain efren ehud eitan elbert eldon eli elias elijah eliot elisha
  elliot elliott ellis elmer elton elvin elvis elwood emanuel emerson emery emil emiliano emilio emilis emirhan emmanuel
  emmerson emmett enda enoch enrico enrique enzo eoin ergi eric erich erick erik ernest ernesto ernie ernst errol ervin
  erwin esteban ethan eugen eugene evan evens everett evgeny evo eymen ezra fabian fabien fabio fabrice fabrizio fadi
  fahd faisal federico felipe felix feng ferdinand ferdinando fergus fernando fidel filip filippo fionn fletcher florian
  floyd forrest foster francesco francis francisco franciszek francois frank franklin franklyn fraser fred freddie
  freddy frederic frederick frederik fredrick fredrik friedrich frits fritz fumio fyodor gabe gabreal gabriel gabrielius
  galen gareth garland garrett garry garth gary gavin gennady geoff geoffrey georg george georges georgi georgios georgy
  gerald gerard gerardo gerhard gerrit gerry gert geun ghassan giacomo gilbert gilberto giles gilles gino giorgi giorgio
  giorgis giovanni gitanas giulio giuseppe glen glenn godfrey gonzalo goodluck goran gord gordon gottfried grady graham
  grant greg gregg gregor gregorio gregory grover guido guilherme guillaume guillermo gunnar gunter gunther gus gustaf
  gustav gustave gustavo guy gyorgy habib hafez haider hailemariam hal halim halvard hamad hamid hamza hank hans hao
  harlan harley harold harri harry haruhito haruki haruta haruto harvey hasan hashim hassan hassane hayato heath hector
  heinrich heinz heitor helmut hendrik henri henrik henrique henry henryk herbert herman hermann heydar hiroshi homer
  horace horacio horatio horst hossein howard howie hubert hugh hugo humberto huseyin huseyn hussain hussein hydar iain
  ian ibai ibrahim ichika idriss ignacio igor ike iker ilham ilija ilir imran inuk inunnguaq ionut ira irakli irvin
  irving irwin isaac isaiah isaias ishaan isiah islam ismael ismail issac itai itsuki ivan ivica jack jacob jacques
  jaden jae-in jair jaka jake jakob jakov jakub jamal james jameson jamison janos jared jarod jaroslav jaroslaw jarrett
  jarrod jarvis jason jasper javier jayden jayson jean-claude jeb jed jeff jeffery jeffrey jeffry jens jerald jeremiah
  jeremy jermaine jerome jeronimo jerry jesus jiabao jian jim jimi jimmie jimmy jinping jintao joao joaquin joe joel
  joesph joey johan johann johannes john johnathan johnathon johnie johnnie johnny joko jokubas jon jonah jonas jonathan
  jonathon jong-un jonny jordi jordon jorg jorge joschka jose josef josep joseph josh joshua josiah josue jozef juan
  julen julian julien julio julius jun junichiro jurgen justin kacper kajus kamal kamil kanata karim karl kaspar
  kassym-jomart kathem kauri kazuo keenan keir keith ken kendrick kenji kenneth kenny kenton kenyatta keqiang kermit
  keven kevin khaled khalid khalifa ki-moon kieran kingsley kip kiril kirill kirk kirollos klaus kofi konrad konstantin
  konstantinos kristian kristopher krzysztof kurt kurtis kyle kyls kyriakos lakhdar lamar lambert lamont lance landon
  larry lars laszlo laurence laurent lawrence leandro lech leevi leland len lennart lenny leo leon leonard leonardo
  leonel leonid leopold lester lethabo levan levente levi liam linus lionel lior lloyd logan lonnie loren lorenzo louie
  louis lovro lowell luc luca lucas luciano lucien ludovic ludvig ludwig luigi luis luiz luka lukas luke lula luther
  luuk lyle lyndon maayan macaulay maciej mack magnus mahamadou mahammad mahathir mahdi mahesh mahmoud majd maksim
  malachai malachy malcolm malik mamadou manfred manish manmohan manny manuel marc marcel marcell marcello marcelo
  marcin marco marcos marcus mariano mario marios marius mark markel marko markos markus marlin marlo marlon marquis
  marshall marti martim martin marty marvin masoud matej mateo mateusz matheus mathew mathias mathieu mathis matias matt
  matteo matthew matthias mattia mattias matus matyas mauno maurice mauricio max maxim maximilian maximiliano maxwell
  mehdi mehmet meles melvin merle merrill mervin mervyn micah michael michal micheal michel mick mickey micky miguel
  mihai mikaere mike mikel mikhail mikheil mikkel mikolaj milhouse milo milos milton minato minik mitch mitchell mitt
  modibo moe mohamad mohamed mohammad mohammed moises monte monty moritz moses moshe moussa muhamed muhammad muhammadu
  muhammed murad mustafa mustapha mwai mykola myles myron nabih naftali nahom najib narendra nate nathan nathanael
  nathaniel nathy nawaz neal ned neil nelson neville newt nguyen nicholas nick nickolas nicolas nicos niels nigel niilo
  nik nikau nikhil niklas nikol nikola nikolai nikolay niles nils noah noam nojus nolan nomaan norbert norman nouri nuka
  nursultan octavio oier olaf olav oleg oleksandr oleksii oliver olivier ollanta olusegun omar omer ondrej orban ori
  orville osama oscar oskar osman osvaldo oswald otis otto oumar owen pablo padraig paolo pascal patrick patrik paul
  paulie paulo paulos pavel pavlo pedro pekka percy pervez petar pete peter petr petro petros phil philip philipp
  philippe phillip pierre pieter pietro piotr prakash pravit prayut prem preston pyotr quentin quincy quinton rachid
  radoslaw rafael rafik rahul raila rainer rajesh rajiv ralf ralph ramiro ramon ramzan randal randall randolph raoul
  raphael rashad rasmus raul rawiri ray rayan raymond recep reece reggie reginald regis reid reuben rex reyansh reynaldo
  reza rhett ricardo riccardo richard richie rick rickey rickie ricky rico riek rishi roan robbie robby robert roberto
  rocco roderick rodger rodney rodolfo rodrigo roel rogelio roger rohan roland rolando rolf roman romano romeo ron
  ronald ronan ronny roscoe ross roy royce ruben rubin rudolf rudolph rudy rufus rupert ruslan russ russel russell
  rustam ryan ryou saad saeed sal salik salman salva salvatore sam sami samir samkelo sammie sammy samuel sandeep sandro
  sanjay santino saqib satoshi saud saul sauli scot scott scottie scotty seamus sean sebastian sebastien sekou selim
  sepp serge sergei sergey sergio serzh seth seymour shahid shane shaquille shaun shavkat shawn shayne shehbaz sheldon
  shelton sherman shigeru shimon shinzo shlomo sid siddhartha sigmar sigmund sigurd silas silvio simon siyabonga
  slobodan solomon soren souleymane souta staffan stan stanislav stanislaw stanley stefan stefano stefanos stephan
  stephen steve steven stewart stoltenberg stu stuart suleyman suraj suresh susilo sven svend syed sylvester szymon
  taavi tadgh taha taichi taika takashi tamim tanner tareq taro tassos tatsuki tayyip ted teddy tedros terence terrance
  terrell terrence thabo thad thaddeus thaksin theo theodor theodore thiago thierry thom thomas tim timmy timothy titus
  tobias toby tod todd tom tomas tomasz tomislav tommaso tommie tommy tomoharu tony toomas torvald travis trent trenton
  trevor trey tristan troy truman tunar turki ty tyrone tyson ughur uhuru ulrich ulrik ulysses umberto unax uri usman
  vaclav valdis valentin valentine valeriy valery vance vasily vern vernon vic vicente victor vihaan viktor vince
  vincent vincenzo virgil vivaan vivek vlad vladimir vladislav vojtech volodymyr vyacheslav wallace wally walt walter
  waylon wayne wendell werner wes wesley weston wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm willard
  william willie willis willy winfried winslow winston wojciech wolfgang woodrow wout wouter wyatt xavier xhoel xi yahli
  yair yanis yann yannick yaroslav yasser yassin yassine yevgeni yevgeny yitzhak yonas yonatan yonathan yong yosef
  yoshihide yoshiro yousouf youssef yoweri yuen yuri yuriy yury yusif yusuf yuuma yuval yves zac zach zachariah zachary
  zachery zack zackary zahid zakaria zan zane zeid zemin zoran
`)

export const FEMALE_GIVEN_NAMES = words(`
  aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abby abi abie abigail abril ada adaline adalyn addie
  addilyn addison adela adelaide adele adelene adelia adelina adeline adelynn adreanna adriana adrianna adrianne adriena
  adriene adrienne agatha aggie agnes agnieszka agustina aicha aida aileen aimee aina aino ainsley aisha aishah aisling
  aislinn aislynn ajla aksana alaina alana alanis alanna alannah alanoud alayah alayna alba alecia aleisha alejandra
  aleksandra alena alesia alessandra alexa alexandra alexandria alexia alia alice alicia alicja alina aline alisa alise
  alisha alison alissa aliza allie allison allyson althea alya alycia alysa alyson alyssa amahle amaia amaira amalia
  amanda amber amberly ameenah amelia amelija amie amilia amina aminata amy ana anabel anamaria anastasia anastasija
  anaya andjela ane aneta anette angela angelia angelica angelina angeline angelique angie anika anisa anissa anita anja
  anjali anjelica ann anna annabel annabella annabelle annalena annalisa annamaria anne annemarie annett annette annie
  annika annmarie anohito antoinette antonella antonia anya aoi aparna aria ariana arianna arianne arielle arleen arlena
  arlene arlette aroha arpita asha ashanti ashlee ashleigh ashli ashlie ashly ashlyn ashraqat ashton asiya asja asma
  asmita assil astrid ataahua athena audra audrey audri audry augustina augustine aurelia austeja ava avigail awa aya
  ayana ayanna ayelet ayesha aygun aylin ayn ayse aysel azra azuna barbara barbora barbra bayarmaa bea beata beatrice
  beatriz becca becky belinay belinda benazir benita bernadette bernadine bernice bertha bertie beryl bess bessie beth
  bethanie bethany betsy bette bettie bettina betty bettye beula beulah bev beverley beverly bianca biljana binita
  bintou bismah blanca blanche blythe bobbi bobbie boglarka bolormaa bonita bonnie brandi brandie breanna bree brenda
  brenna briana brianna brianne bridget bridgett bridgette brigid brigitte britney britt brittany brittney brittni
  brittny bronwyn brooke bryanna brynn caitlin caitlyn calista callie camila camile camilla camille candace candice cara
  carina carissa carla carlene carley carlie carlota carlotta carly carmel carmela carmella carmen carol carole carolina
  caroline carolyn carrie carrol casandra cassandra cassie catarina caterina catherina catherine cathleen cathryn cathy
  catrina cayla cecelia cecile cecilia cecily celeste celia celina celine chandra chanelle chantal chantelle charis
  charissa charla charlena charlene charlette charlotte charmaine chedeline chelsea chelsey cher cheri cherie cheryl
  ching chloe chrissy christa christal christen christiana christiane christie christina christine christy chrystal
  ciara cierra cindi cindy clair claire clara clare clarice claris clarissa claudette claudia claudine cleo cleopatra
  clotilde coleen colette colleen concepcion condoleezza connie constance constanza consuelo cora coralie corazon
  cordelia cori corina corine corinna corinne cornelia corrine courtni courtny cristal cristina cyndi cynthia dahlia
  daina dalal dalia damaris damia danette dani danica daniela daniele daniella danielle danika daniz daphna daphne dara
  darby darcey darcie daria darla darlena darlene davida davina dayle dayna deana deandra deann deanna deanne deb debbie
  debby debora deborah debra debrah dede dee deedee deena deidre deirdre dela delia delilah della delores deloris
  delphine demetria dena denice denise desiree dhia diana diane dianna dianne dilma dina dinah dionne diya djeneba
  dolores dona donna dora doreen doris dorla dorothea dorothy dorthy dottie ecrin edel eden edie edith edna edwina eevi
  eileen eisha ekaterina ekta ela elaina elaine elana eleanor elen elena eleni eliana elicia elida elie elif elin elina
  elinor elisa elisabeth elise eliska eliza elizabete elizabeth elizaveta ella ellen ellie elly elma elnora eloise
  elouise elsa elsie elva elvina elvira ema emanuela emelda emely emerald emile emilee emilia emilie emilija emily emina
  emine emma emmaline emmanuelle emmeline emmie emmy enid erica ericka erika erin erma erna ernestina ernestine eryn
  esma esmeralda esperanza estela estele estella estelle ester estere esther estrella ethel etienne etta eugenia eugenie
  eunice eva evangelina evangeline evelin evelina evi evie evita ewa fajr fanta farah farida farrah farzana fatemeh
  fatiha fatima fatin fatma fatou fatoumata fay faye federica felecia felicia fenna fernanda fien fiona flora florencia
  fozia fran frances francesca francina francine francisca francoise freda freja frida frieda gabi gabija gabriela
  gabriella gabrielle gamalat gamila garnet gayle gemma gena genesis genevieve genna georgette georgie georgina
  geraldina geraldine geri germaine gertrud gertrude gia gianna gigi gilda gillian gina giovanna gisela gisele giselle
  gita gladys glena glenda glenna gloria glynis golda goldie googoosh graca grace gracie graciela greta gretchen
  griselda gro gulnara gunay gunel gwen gwendolyn gwyneth habiba hailey hala haley hallie hana hanah hanan hanna hannah
  hariet hariette harmony harriet harriett harriette hasnaa hasti hatice hattie hawa haya hayley heather heidi helen
  helena helene helga helle helmi henrietta hermine hessa hester hilda hildegard hillary himari hina hoda hollie
  hortense hosna hosniya huda hussa hyacinth ida ila ilene ilhan iliana ilina ilona ilse imane imelda imogena imogene
  indira ine ines ingrid inji iona irati irena irene irina irma isabel isabela isabele isabell isabella isabelle isadora
  isidora isla islande isobel iva ivaana ivalu ivana ivanka iveta iwona izaro jacinda jacinta jacky jaclyn jacquelina
  jacqueline jacquelyn jada jami jana janae jane janele janelle janessa janet janette janice janie janina janine janis
  jaqueline jasmin jasmina javiera jayne jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne
  jeannette jeannie jeannina jeannine jelena jen jena jenelle jenifer jenna jennette jenni jennie jennifer jenny jeri
  jerri jesica jess jesse jessica jil jilian jill jillian jing joan joana joane joann joanna joanne jocelyn jodi jodie
  jody joelle johana johanna joleen jolena jolene joni josefa josefina josefine joselyn josephina josephine josie jovana
  joya joyce juana juanita judeline judith judy jules julia juliana julianna julianne julie julienne juliet julieta
  juliette julissa justina justine kabita kacey kadiatou kaede kaia kaitlin kaitlyn kaja kaleigh kali kalle kallie
  kamala kamila kamile kanyakumari kara karen kari karima karin karina karissa karla karly karolina karyn kassandra
  kassie kat katarina kate katelyn katelynn katerina katharina katharine katherina katherine kathie kathleen kathrine
  kathryn kathy kati katia katie katlyn katrina katy kavita kay kaye kayla kaylee kayleigh keeley keely keira keisha
  kejsi keley keli kelley kelli kellie kellyanne kelsie kely kendra kenna kenza kera keri kerri kersti ketanji khadija
  khadije khaleda khawla kheira khongordzol kia kiana kiara kiera kiersten kiley kimberlee kimberley kimberli kimberly
  kimmernaq kira kirsten kirstin kizzy klea kolinda konul kori kourtney krista kristen kristi kristie kristin kristina
  kristine kristy kristyna krystal kyla kylee kylie kyra lacey lacie lacy ladona ladonna laia laila lakesha lakshmi
  lamija lana lara larisa larissa latasha latifa latisha latonya latoya laura laurel lauren laurie lauryn laverna
  laverne lavinia laxmi layla lea leah leana leandra leane leann leanna leanne leda leena leia leigh leila leilani leja
  lejla lela lena leni lenora lenore leola leona leonie leonora leora lesedi lesli lesly leticia letitia lettie lex
  lexie leyla lia lian liana lianne libbie libby lidia lidya liepa lila lili lilia lilian liliana lilja lillia lillian
  lillie lilly lily lin lina linda lindsi lindsy lindy lisa lisette liv livia liz liza lizbeth lizette lizzie lois lola
  lolita lora loraina loraine lorelei lorena lorene loretta lori lorie lorna lorraina lorraine lorri lorrie lotte lottie
  louella louisa louise lovelie luann lucia luciana lucie lucija lucile lucille lucinda lucy luela luella luisa luise
  lulu lulwa luna lupe lupita luz lydia lyla lyn lyna lynda lyndsey lyne lynette lynna lynne lynnette lynsey lyudmila
  mabel mable macie macy madalyn maddie madeleine madelina madeline madelyn madge madison madonna mae magda magdalena
  magdalene maggie maha maia maire maisie maite maja malak malala malen malgorzata malia malika malinda mallory mamata
  mandakranta mandy manon manuela mara marcela marcella marcelle marci marcia marcie marcy margaret margarette margarida
  margarita marge margery margie margo margot margret margrette marguerite mari maria mariah mariam mariamawit mariami
  marian mariana mariane marianna marianne maribel marie mariela mariella marija marilyn marina marine maris marisa
  marise marisol marissa maritza marjorie marla marlena marlene marnie marsha marta martha martina martine marwa mary
  maryam maryan maryann marybeth maryjane marylou masih masoumeh mathilde matilda matilde mattie maud maude maura
  maureen mavis maxina maxine maybell mayra maysoun mazie mckenzie meagan meera meg megan megawati meghan megyn mei
  melania melanie melina melinda melisa melissa mellisa meriem merissa merjem meron meryem meryl mette mia micaela
  michaela michele michelle midori mika mikaela mila milagros mildred milena milica millicent millie milly mimi mindy
  minenhle minerva minh minnie mira miral miranda miri miriam mirlande mitzi miyar mobina moira mollie molly mona monica
  monika monique mrignayani muriel mya myra myriam myrlande myrna myrtle naasunnguaq nadene nadia nadina nadine nadya
  nahia naima najat nalla nancy nanette naomi naomie narges nasrin natalia natalie natalya natasha nathalie natia nehir
  nel nela nelisa nell nellie nena nerissa nesreen nia niamh nichole nicki nicole nicolette niharika nika niki nikita
  nikki nila nilay nina nino nirmala nisanur nisha nita nivi nkosazana noa noella noelle noemi noor nora norah noreen
  norma nouf nour nur nuray nurul nyla octavia odelia odette odval ofelia oisha oksana ola olga olivia ophelia oumou
  oyunbileg paige pam pamela pandora paninnguaq paola park parvati patrica patrice patricia patti pattie patty paula
  paulette paulina pauline peggy penelope penny perla petra philomena phoebe phylis phyllis pia pipaluk polina polly
  portia pratibha priscila priscilla priti priya priyamvada prudence puteri queenie quiana rabina rachael rachel rachele
  rachelle rachida rae raina ramona randi rania raquel rashida rayna reanna reba rebeca rebecca rebeka rebekah reem
  reema regina reihaneh reina rena renae renata renee reta reyna rhea rhiannon rhoda rhona rhonda ria richelle ricki
  rikki riko rimas rin rina rita riya robbin roberta robyn rochele rochelle rocio roghayyeh rolanda ronda roni ronna
  rosa rosalie rosalina rosalind rosalinda rosalyn rosanna rosanne rosario rose roseann roseanne rosella roselle
  rosemarie rosemary rosetta rosie roslyn rowena roxana roxane roxanna roxanne roxie roxy roza ruth ruthie saanvi sabina
  sabine sabrina sade sadie sahar sahle saida sakeena sakineh sakura sallie sally salma salome samantha samia samira
  sandra sanna sara sarah sarina saule savanna savannah scarlett segolene selena selene selina selma serena serife
  setayesh sevda sevinj shahd shaikha shaim shaimaa shakira shana shanaya shanda shania shanna shanon shari sharlene
  sharon sharron sharyn shauna shawna shayla shayma shayna sheba sheena sheikh sheila shelia shelley shelly sheri
  sheridan sherifa sherri sherrie sherry sheryl shira shirin shirley shirli shirly shona shristi shyla sierra sillin
  silvia simona simone sindy siobhan sita siti skye snezana sobia sofia sofie sofija somayyeh sondra sonia sonja sonya
  sophia sophie staci stacie starla stefanie stela stella stephane stephanie suha sumayah sunita susan susana susane
  susanna susannah susanne sushma susi susie suu suzan suzana suzane suzanna suzanne suzette suzie suzy svetlana sybil
  sylvia sylvie tabatha tabitha tala talia talitha tamar tamara tamera tami tamika tammi tammie tammy tamra tania tanika
  tanisha tanya tara tarana tarja taryn tasha tatiana tawana tegan teodora teresa tereza teri terri terrie tess tessa
  tessie thalia thandolwethu thea thelma theodora theresa therese thomasina tia tiana tianna tiara tiffany tina tingting
  tisha toni tonia tonya tora tori traci tracie tricia trina trish trisha trista trudy tsai tui tula tyra tzipi ugne
  ursula urte usha uxue vaira valentina valeria valerie vanesa vanessa veda velma vera verna vernice veronica vesna
  vicki vickie vicky victoria vikky viktoria viktorie viktorija vilte violeta virginia viviana vivien vivienne vusala
  wakana wanda wendi wendy whitni whitny widelene wila wilhelmina willa willow wilma winifred winnie winnifred winona
  xiaomei xiaoyan ximena xinyi xiomara yael yagmur yan yarin yasmin yasmine yelena yesenia ying yingluck yolanda yuina
  yuki yulia yuna yvette yvona yvone yvonna yvonne zada zahra zainab zara zehra zeinab zelda zelma zena zeynab zeynep
  zineb zoe zoey zofia zola zora zsofia zuzana
`)

export const EITHER_GIVEN_NAMES = words(`
  adrien alex alexis alfie alois andi andra andrea angel ariel ashley aubrey aung avery avi bailey biff billie blair
  blaze blossom cameron carey casey cassidy chase cheyenne claude courtney dale dana darcy devan devon dominique evelyn
  frankie gabriele gaby gale hayden hilary hinata ilya jackie jaime jamie jammie jan jean jessie jie jo jordan jude kai
  kasey kelly kelsey kendall kerry kim kiran kit kris lashawn lee leif lesley leslie lindsay lindsey lou lynn mackenzie
  mads manaia marion marshal matti matty maxime mel melokuhle meredith min mina morgan nana nicky nico nicola niko nikos
  noel ollie parker pat peg pierce quinn reese regan rene riley rob robin ronnie rory rowan sage sandy sasha shannon
  shay shea shelby shiloh sidney skip skyler spencer spike sri stacey stacy stevie stew sue sumit syd sydney tatum
  taylor terry tracey tracy tyler val vivian wade wei whitney yi
`)

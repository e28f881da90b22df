/** Common given names whose bearers are nearly always of one gender; drawn up by hand. In lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const MALE_GIVEN_NAMES = words(`
  john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose
  henry adam douglas nathan peter zachary kyle walter ethan jeremy harold carl keith roger arthur lawrence sean christian
  albert austin joe gerald willie bryan bruce louis eugene philip ralph bernie ted jeb marco mike bill bob jim tim tom tony
  vladimir sergei sergey dmitry ivan mikhail nikolai boris igor oleg viktor yuri pavel andrei emmanuel francois jean pierre
  jacques olaf heinz klaus hans fritz wolfgang juan carlos miguel jorge luis pedro pablo javier diego antonio giovanni marco
  giuseppe mario matteo ali ahmed ahmad mohammed muhammad mohammad hassan hussein omar khalid ibrahim yusuf mustafa mehmet
  recep hiroshi kenji takashi shinzo wei jun xi lars erik anders nils sven
  barack norman jimmy chris jake steve jeff greg ken dan ben nick rick ron don ray roy glenn joel todd chad dave doug phil
  mitt newt karl jared josh harry leonard stanley howard fred alan allen craig russell vincent victor martin max neil simon
  stuart hugh ian nigel gordon rex elliott earl ernest oscar leo felix hugo otto rafael enrique fernando alberto roberto
`)

export const FEMALE_GIVEN_NAMES = words(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly
  emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley
  anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane
  ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline
  martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris
  marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary melania ivanka
  chelsea ana elena olga natasha svetlana irina tatiana yulia ekaterina angela ursula annalena claire sophie camille lucia
  carmen rosa isabel fatima aisha leila zeinab yuki ingrid astrid greta
  tina connie jill jane kate katie amelia megyn kellyanne sally ellen wendy paula gina claudia monica veronica sylvia lucy
  ivana ava nikki condoleezza elaine joanna josephine eleanor rose lily ella mia zoe erin molly melanie valerie lois irene
`)

/** Words that reports of matches use and other reports seldom do, drawn up by hand. In lower case. */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  `rugby football soccer cricket tennis hockey basketball baseball netball athletics olympics
  match matches fixture fixtures tournament championship championships league quarter-final quarter-finals quarterfinal quarterfinals
  semi-final semi-finals semifinal semifinals finals finalists kick-off half-time goalkeeper midfielder defender striker winger forwards
  wicket wickets batsman batsmen bowler innings scrum scrums tries tackle tackles penalty penalties scored
  squad coach coaches captain teammates player players playmaker fly-half prop hooker stadium referee medal medals`
    .trim()
    .split(/\s+/),
)

import type { Article } from '../../src/index.ts'

/** Right-to-left override: what follows is shown from right to left until it is popped. */
const OVERRIDE = '\u202e'

/** Sets `window.ran` where it runs. */
const RUN = 'window.ran=true'

/** An article that tries to run, to load and to turn round what stands beside it, with a line of five megabytes. */
export const hostileArticle: Article = {
  id: `"><img src=x onerror=${RUN}>`,
  url: `javascript:${RUN}`,
  title: `<script>${RUN}</script>${OVERRIDE}Locks <img src=https://tracker.example/t.png onerror=${RUN}>`,
  outlet: `<svg onload=${RUN}>Wire${OVERRIDE}`,
  published: '2031-05-14',
  authors: [`<a href="javascript:${RUN}">Ida Brandt</a>`],
  text: [
    `Ana Veld said: “<script>${RUN}</script> the hostile locks will open.”`,
    `President Ilo Marr <b onmouseover=${RUN}>said that the hostile <iframe srcdoc="<script>parent.${RUN}</script>"></iframe> locks stay shut.`,
    `Ana Veld ${OVERRIDE}told reporters that the hostile locks “<img src=https://tracker.example/x.png onerror=${RUN}>” stand open.`,
    `Bo Lind said: “The hostile ${'w'.repeat(20_000)} locks.”`,
    'x'.repeat(5_000_000),
  ].join('\n\n'),
}

/** What records call the model that `onrecord/accurate` loads. */
export const ACCURATE = 'statements-en-1-accurate'

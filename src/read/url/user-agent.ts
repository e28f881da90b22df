import { EXTRACTOR_VERSION } from '../../model/version.ts'

/** The name that rules in a robots.txt may address. */
export const ROBOT_NAME = 'onrecord'

/** What every request says that it comes from. */
export const USER_AGENT = `${ROBOT_NAME}/${EXTRACTOR_VERSION}`

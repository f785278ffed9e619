import { siteWith } from './site-with.ts'

export default siteWith(2000)

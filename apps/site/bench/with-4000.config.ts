import { siteWith } from './site-with.ts'

export default siteWith(4000)

import { expect, it } from 'vitest'
import { withPolicy } from '../plugins/content-security-policy.ts'

it('puts the hash of each inline script into the policy of a page, and no other script', () => {
  const page =
    '<!doctype html><html><head lang="en"><title>x</title></head><body><script>let a = 1</script><script src="/a.js"></script><script type="application/ld+json">{}</script></body></html>'
  const policy = /content="([^"]*)"/.exec(withPolicy(page))?.[1]
  expect(policy).toContain(
    "script-src 'self' 'sha256-LAfYd7pbFUgwfQu8b4q135PeTG2z+/coPEUYCd74eCQ='; style-src",
  )
  expect(withPolicy(page)).toMatch(
    /^<!doctype html><html><head lang="en"><meta http-equiv="Content-Security-Policy"/,
  )
})

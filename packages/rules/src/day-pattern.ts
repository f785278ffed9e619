/**
 * The days of the calendar as a pattern, leap years among them: `2024-09-12`. For forms that begin with a day.
 *
 * A regular expression for the whole of a text, in what every engine knows: literals, classes in brackets with a hyphen
 * first, groups, `|`, `?`, `*`, `+` and `{n}`, without a backslash.
 */
export const dayPattern =
  '([0-9][0-9][2468][048]|[0-9][0-9][13579][26]|[0-9][0-9]0[48]|[02468][048]00|[13579][26]00)-02-29|[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))'

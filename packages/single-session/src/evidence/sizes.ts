/**
 * Mean effects (Hedges’ g) on young people as the abstracts of two meta-analyses give them: of single sessions by
 * Schleider and Weisz, of full-length therapy by Weisz and others.
 */
export const sizes = {
  'one-session': {
    overall: 0.32,
    anxiety: 0.56,
    'behavioural-problems': 0.54,
    depression: 0.21,
    'substance-use': 0.08,
  },
  'full-length': { overall: 0.46, anxiety: 0.61, depression: 0.29 },
} as const

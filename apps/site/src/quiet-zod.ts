import * as z from 'zod/mini'

// zod probes for `new Function`, which a content security policy reports. Set before any package is loaded.
z.config({ jitless: true })

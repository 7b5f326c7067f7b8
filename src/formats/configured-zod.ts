import { z } from 'zod';

// Without this zod probes for `eval`, which the page's policy forbids and reports. It must come before any schema.
z.config({ jitless: true });

export { z };

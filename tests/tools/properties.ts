/**
 * Properties are tried on the same cases at every run, so that no run passes or fails by luck. To
 * look further: `PROPERTY_SEED=random npm run test:unit`.
 */
import fc from 'fast-check';

if (process.env.PROPERTY_SEED !== 'random') fc.configureGlobal({ seed: 20230414 });

import fc from "fast-check";

// A change must not fail by chance: who hunts for new counterexamples gives another seed.
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20) });

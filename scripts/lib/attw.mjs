/**
 * Whether an importing project finds our types: are-the-types-wrong (MIT), run from the registry, since nothing else of ours
 * needs it. Medusa reads `./admin` as a file, and its projects resolve modules as Node does since version 16.
 */
const ATTW = "@arethetypeswrong/cli@0.18.5"

const OPTIONS = ["--profile", "node16", "--exclude-entrypoints", "./admin"]

/** The arguments of `npx` that look at a tarball. */
export const typesOf = (tarball) => ["--yes", ATTW, tarball, ...OPTIONS]

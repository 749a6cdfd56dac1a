import type { ZxcvbnFactory } from "@zxcvbn-ts/core"

/** So many characters are looked at: over repeated words it would think for a second. */
const MOST_CHARACTERS = 32
let estimator: Promise<ZxcvbnFactory> | undefined

/**
 * How long whoever guesses needs for a password, by words of this country, names, dates and rows of keys: from 0, a few
 * tries, to 4. `about` is what everybody knows of its owner.
 */
export async function strengthOf(password: string, about: readonly string[]): Promise<number> {
  estimator ??= makeEstimator()
  return (await estimator).check(password, [...about]).score
}

/** Its lists are some twenty megabytes: they are read when the first password is set. */
async function makeEstimator(): Promise<ZxcvbnFactory> {
  const [core, common, indonesian] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-id"),
  ])
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...indonesian.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: MOST_CHARACTERS,
  })
}

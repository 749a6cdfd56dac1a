/** Who is inside, by what they are counted by (`address`, `viewer`), and how many of each there may be at once; null for any number. */
export class Crowd<By extends string> {
  private readonly inside = new Map<string, number>()

  constructor(private readonly most: Readonly<Record<By, number | null>>) {}

  /** Lets somebody in, or nobody where there are as many of theirs already. @returns how they go, or null */
  admit(who: Readonly<Record<By, string>>): (() => void) | null {
    const names = Object.keys(this.most) as By[]
    const keys = names.map((name) => `${name}:${who[name]}`)
    const isFull = names.some((name, n) => this.countOf(keys[n]) >= (this.most[name] ?? Infinity))
    if (isFull) return null
    for (const key of keys) this.inside.set(key, this.countOf(key) + 1)
    let isGone = false
    return () => {
      if (isGone) return
      isGone = true
      for (const key of keys) {
        const left = this.countOf(key) - 1
        if (left > 0) this.inside.set(key, left)
        else this.inside.delete(key)
      }
    }
  }

  private countOf(key = ""): number {
    return this.inside.get(key) ?? 0
  }
}

/** Where Reluv is. Read when it is asked for: one build serves any server. */
export function reluvUrl(): string {
  return needed("RELUV_URL").replace(/\/$/, "")
}

export function publishableKey(): string {
  return needed("RELUV_PUBLISHABLE_KEY")
}

/** Where this storefront is, as people type it: of links in sitemaps, in previews and back from the payment page. */
export function storefrontUrl(): string {
  return (process.env.STOREFRONT_URL ?? `http://localhost:${process.env.PORT ?? "3000"}`).replace(
    /\/$/,
    ""
  )
}

/** Origins that pictures come from and that browsers upload to, beside Cloudinary's. */
export function pictureOrigins(): string[] {
  return (process.env.RELUV_PICTURE_ORIGINS ?? "").split(/[\s,]+/).filter(Boolean)
}

function needed(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: see README.md`)
  return value
}

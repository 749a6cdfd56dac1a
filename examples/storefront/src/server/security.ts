import { pictureOrigins } from "./environment"

const CLOUDINARY_PICTURES = "https://res.cloudinary.com"
const CLOUDINARY_UPLOADS = "https://api.cloudinary.com"

/** What a page may load: scripts with this nonce and what they load themselves, pictures of our file provider. */
export function contentSecurityPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === "development"
  const own = pictureOrigins()
  const policy = {
    "default-src": ["'self'"],
    "script-src": [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      // React rebuilds the server's call stacks with eval while developing.
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    "style-src": ["'self'", ...(isDevelopment ? ["'unsafe-inline'"] : [`'nonce-${nonce}'`])],
    "style-src-attr": ["'unsafe-inline'"],
    "img-src": ["'self'", "blob:", "data:", CLOUDINARY_PICTURES, ...own],
    "connect-src": ["'self'", CLOUDINARY_UPLOADS, ...own],
    "font-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  }
  return Object.entries(policy)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ")
}

/** Whether a page of this storefront asks: browsers name the page's origin with everything but reads. */
export function isOwnOrigin(request: Request): boolean {
  const origin = request.headers.get("origin")
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host")
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host
}

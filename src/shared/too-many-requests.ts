/** Somebody asks more often than they may. Answered as 429, a status that Medusa's errors do not have. */
export class TooManyRequests extends Error {
  constructor(readonly retry_after_seconds: number) {
    super(`Too many requests. Try again in ${retry_after_seconds} seconds`)
    this.name = "TooManyRequests"
  }
}

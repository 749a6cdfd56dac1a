/** Why the control API refuses; answered as JSON `{error}` with the status. */
export class Problem extends Error {
  constructor(
    readonly status: 400 | 404 | 409,
    message: string
  ) {
    super(message)
  }
}

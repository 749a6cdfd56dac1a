/** The part of the official client that we use; the package ships no types. */
declare module "midtrans-client" {
  type Options = { isProduction: boolean; serverKey: string; clientKey?: string }

  type ApiConfig = {
    getCoreApiBaseUrl(): string
    getSnapApiBaseUrl(): string
  }

  type HttpClient = {
    /** An axios instance of its own for every client. */
    http_client: {
      defaults: {
        timeout?: number
        signal?: AbortSignal
        maxRedirects?: number
        maxContentLength?: number
        headers: { common: Record<string, string | undefined> }
      }
    }
    request(
      method: string,
      serverKey: string,
      url: string,
      body: Record<string, unknown>
    ): Promise<unknown>
  }

  class Client {
    constructor(options: Options)
    apiConfig: ApiConfig
    httpClient: HttpClient
  }

  export class Snap extends Client {
    createTransaction(parameter: object): Promise<unknown>
  }

  export class CoreApi extends Client {
    transaction: {
      status(id: string): Promise<unknown>
      cancel(id: string): Promise<unknown>
      expire(id: string): Promise<unknown>
      approve(id: string): Promise<unknown>
      deny(id: string): Promise<unknown>
      refund(id: string, parameter: object): Promise<unknown>
    }
  }

  export class MidtransError extends Error {
    /** A string from the body, a number from HTTP, null when nothing answered. */
    httpStatusCode: string | number | null
    ApiResponse: unknown
    rawHttpClientData: unknown
  }
}

/**
 * What the sandbox uses when nothing else is said. Plain values without imports, so that the
 * plugin's own development defaults can point at the same keys. None of them opens anything real.
 */
export const SANDBOX_PORT = 4900
export const SANDBOX_HOST = "127.0.0.1"
export const SANDBOX_STATE_FILE = ".reluv/sandbox.json"

export const SANDBOX_MIDTRANS_SERVER_KEY = "SB-Mid-server-reluv-sandbox"
export const SANDBOX_MIDTRANS_CLIENT_KEY = "SB-Mid-client-reluv-sandbox"
export const SANDBOX_MIDTRANS_MERCHANT_ID = "G900000001"
/** Where Medusa listens for Midtrans on a developer's machine. */
export const SANDBOX_MIDTRANS_NOTIFICATION_URL =
  "http://localhost:9000/hooks/payment/midtrans_midtrans"
export const SANDBOX_MIDTRANS_SNAP_PATH = "/midtrans/snap/v1"
export const SANDBOX_MIDTRANS_CORE_PATH = "/midtrans"

export const SANDBOX_IRIS_CREATOR_KEY = "IRIS-creator-reluv-sandbox"
export const SANDBOX_IRIS_APPROVER_KEY = "IRIS-approver-reluv-sandbox"
export const SANDBOX_IRIS_MERCHANT_KEY = "IRIS-merchant-reluv-sandbox"
export const SANDBOX_IRIS_PATH = "/iris/api/v1"
export const SANDBOX_IRIS_NOTIFICATION_URL = "http://localhost:9000/hooks/payouts/iris"

export const SANDBOX_BITESHIP_API_KEY = "biteship_test.reluv-sandbox"
export const SANDBOX_BITESHIP_PATH = "/biteship"
export const SANDBOX_BITESHIP_WEBHOOK_URL = "http://localhost:9000/hooks/biteship"
export const SANDBOX_BITESHIP_WEBHOOK_HEADER = "x-biteship-signature"
export const SANDBOX_BITESHIP_WEBHOOK_SECRET = "reluv-sandbox-webhook-secret"
/** Rupiah on the Biteship account of a fresh sandbox. */
export const SANDBOX_BITESHIP_BALANCE = 1_000_000_000

export const SANDBOX_RAJAONGKIR_API_KEY = "reluv-sandbox-rajaongkir"
export const SANDBOX_RAJAONGKIR_PATH = "/rajaongkir/api/v1"

export const SANDBOX_CLOUDINARY_CLOUD_NAME = "reluv-sandbox"
export const SANDBOX_CLOUDINARY_API_KEY = "100000000000001"
export const SANDBOX_CLOUDINARY_API_SECRET = "reluv-sandbox-secret"
export const SANDBOX_CLOUDINARY_PATH = "/cloudinary"

export const SANDBOX_PHONE_API_KEY = "reluv-sandbox-phone"
export const SANDBOX_PHONE_PATH = "/phone"

/** Where the mail server of a sandbox listens, while nobody says otherwise: 4925 beside 4900. */
export const smtpPortBeside = (port: number | string): number => Number(port) + 25
/** Who mails are from, while nobody says otherwise. */
export const SANDBOX_SMTP_FROM = "Reluv <halo@reluv.example>"
/** Where links in mails lead while there is no storefront. */
export const SANDBOX_STOREFRONT_PATH = "/storefront"

export const SANDBOX_FACEBOOK_CLIENT_ID = "100000000000002"
export const SANDBOX_FACEBOOK_CLIENT_SECRET = "reluv-sandbox-app-secret"
export const SANDBOX_FACEBOOK_PATH = "/facebook"

export const SANDBOX_GOOGLE_CLIENT_ID = "100000000003-reluv.apps.googleusercontent.com"
export const SANDBOX_GOOGLE_CLIENT_SECRET = "GOCSPX-reluv-sandbox"
export const SANDBOX_GOOGLE_PATH = "/google"

export const SANDBOX_MEILISEARCH_API_KEY = "reluv-sandbox-meilisearch"
export const SANDBOX_MEILISEARCH_PATH = "/meilisearch"

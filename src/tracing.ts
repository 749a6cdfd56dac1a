export { withoutSecrets } from "./shared/logging/without-secrets"

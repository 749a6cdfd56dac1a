export { createLogger, type LoggerOptions } from "./shared/logging/logger"

using 'main.bicep'

// For buyers: two replicas and more, a database that survives a zone, your own order service. Secrets come from the environment.
param name = 'orderbot'
param image = readEnvironmentVariable('ORDERBOT_IMAGE')
param registryName = readEnvironmentVariable('ORDERBOT_REGISTRY', '')
param directLineSecret = readEnvironmentVariable('ORDERBOT_DIRECTLINE_SECRET')
param postgresPassword = readEnvironmentVariable('ORDERBOT_POSTGRES_PASSWORD')
param ordersUrl = readEnvironmentVariable('ORDERBOT_ORDERS_URL')
param ordersKey = readEnvironmentVariable('ORDERBOT_ORDERS_KEY')
param allowedOrigins = readEnvironmentVariable('ORDERBOT_ALLOWED_ORIGINS')
param slack = false
param slackBotToken = readEnvironmentVariable('ORDERBOT_SLACK_BOT_TOKEN', '')
param slackClientId = readEnvironmentVariable('ORDERBOT_SLACK_CLIENT_ID', '')
param slackClientSecret = readEnvironmentVariable('ORDERBOT_SLACK_CLIENT_SECRET', '')
param slackSigningSecret = readEnvironmentVariable('ORDERBOT_SLACK_SIGNING_SECRET', '')
param teams = true
param minReplicas = 2
param maxReplicas = 6
param cores = '1.0'
param botSku = 'S1'
param openAi = true
param postgresTier = 'GeneralPurpose'
param postgresSku = 'Standard_D2ds_v5'
param postgresStorageGb = 128
param postgresHighlyAvailable = true
param backupDays = 14
param logDays = 90
param keepDeletedSecrets = true

using 'main.bicep'

// A small deployment to try things on, with the demo shop. Secrets come from the environment.
param name = 'orderbot-dev'
param image = readEnvironmentVariable('ORDERBOT_IMAGE')
param registryName = readEnvironmentVariable('ORDERBOT_REGISTRY', '')
param directLineSecret = readEnvironmentVariable('ORDERBOT_DIRECTLINE_SECRET')
param postgresPassword = readEnvironmentVariable('ORDERBOT_POSTGRES_PASSWORD')
param demo = true
param teams = true

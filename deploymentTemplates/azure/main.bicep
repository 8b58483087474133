// OrderBot on Azure: Container Apps behind an Azure Bot registration, PostgreSQL that only they reach, secrets in Key Vault,
// one managed identity and no password of the bot's. README.md beside this folder says how to deploy it.
// main.json is this file compiled: az bicep build --file main.bicep
targetScope = 'resourceGroup'

@description('What everything is called; part of addresses that are unique in Azure.')
@minLength(4)
@maxLength(17)
param name string

param location string = resourceGroup().location

@description('The image, as "registry.azurecr.io/orderbot:1.0".')
param image string

@description('The container registry of this resource group that holds the image; empty for an image that anybody may pull.')
param registryName string = ''

@description('Replicas that always run. Several share the database.')
@minValue(1)
param minReplicas int = 1

@minValue(1)
param maxReplicas int = 1

@description('CPU cores a replica, as text; memory is twice as many GiB.')
@allowed(['0.25', '0.5', '1.0', '2.0'])
param cores string = '0.5'

@allowed(['F0', 'S1'])
param botSku string = 'F0'

param botDisplayName string = 'Order support'

@description('Teams: buyers reach the bot there once its app package is installed.')
param teams bool = false

@description('Slack, directly; needs the bot token and the signing secret of the Slack app.')
param slack bool = false

@secure()
param slackBotToken string = ''

@description('Slack by way of the Azure Bot registration instead: the client id of the Slack app; empty for none.')
param slackClientId string = ''

@secure()
param slackClientSecret string = ''

@secure()
param slackSigningSecret string = ''

@description('The order service, by orders/openapi.yaml; empty needs demo.')
param ordersUrl string = ''

@description('The key that the order service asks for.')
@secure()
param ordersKey string = ''

@description('The demo shop in place of an order service: anybody signs in as anybody.')
param demo bool = false

@description('What your site shows to get chat tokens: 32 random characters or more.')
@secure()
@minLength(32)
param directLineSecret string

@description('Origins whose pages may chat, with commas between.')
param allowedOrigins string = ''

@description('Time zone of buyers whose own is not known.')
param timeZone string = 'UTC'

@description('Azure OpenAI words the answers from the articles; without it the articles answer.')
param openAi bool = false

param openAiModel string = 'gpt-4o-mini'

param openAiModelVersion string = '2024-07-18'

@description('Thousands of tokens a minute.')
param openAiCapacity int = 10

@allowed(['Burstable', 'GeneralPurpose', 'MemoryOptimized'])
param postgresTier string = 'Burstable'

param postgresSku string = 'Standard_B1ms'

param postgresStorageGb int = 32

param postgresVersion string = '16'

@description('A second server in another zone takes over; needs more than Burstable.')
param postgresHighlyAvailable bool = false

@minValue(7)
@maxValue(35)
param backupDays int = 7

param postgresAdministrator string = 'orderbot'

@secure()
@minLength(16)
param postgresPassword string

@minValue(30)
@maxValue(730)
param logDays int = 30

@description('Traces and metrics of turns go to Application Insights, in the same workspace as the log.')
param applicationInsights bool = true

@description('Deleted secrets can be brought back, by nobody be wiped; cannot be taken back.')
param keepDeletedSecrets bool = false

var unique = uniqueString(resourceGroup().id, name)
var vaultName = take('${name}${unique}', 24)
var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
var usesModels = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd')
var acrPull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
var database = 'orderbot'
var home = '/home/app'
var memory = { '0.25': '0.5Gi', '0.5': '1Gi', '1.0': '2Gi', '2.0': '4Gi' }
var port = 8080

// Who the bot is, to Azure Bot Service, to Key Vault and to the registry.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
    features: { enableLogAccessUsingOnlyResourcePermissions: true }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = if (applicationInsights) {
  name: name
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
    IngestionMode: 'LogAnalytics'
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.40.0.0/16'] }
    subnets: [
      {
        name: 'apps'
        properties: {
          addressPrefix: '10.40.0.0/23'
          delegations: [{ name: 'apps', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'data'
        properties: {
          addressPrefix: '10.40.2.0/28'
          delegations: [{ name: 'data', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }]
        }
      }
    ]
  }

  resource apps 'subnets' existing = { name: 'apps' }
  resource data 'subnets' existing = { name: 'data' }
}

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'

  resource link 'virtualNetworkLinks' = {
    name: name
    location: 'global'
    properties: { registrationEnabled: false, virtualNetwork: { id: network.id } }
  }
}

resource postgres 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-${unique}'
  location: location
  sku: { name: postgresSku, tier: postgresTier }
  properties: {
    version: postgresVersion
    administratorLogin: postgresAdministrator
    administratorLoginPassword: postgresPassword
    storage: { storageSizeGB: postgresStorageGb, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: backupDays, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: postgresHighlyAvailable ? 'ZoneRedundant' : 'Disabled' }
    network: {
      delegatedSubnetResourceId: network::data.id
      privateDnsZoneArmResourceId: zone.id
    }
  }
  dependsOn: [zone::link]

  resource orderbot 'databases' = {
    name: database
    properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  }
}

resource model 'Microsoft.CognitiveServices/accounts@2024-10-01' = if (openAi) {
  name: '${name}-${unique}'
  location: location
  kind: 'OpenAI'
  sku: { name: 'S0' }
  properties: {
    customSubDomainName: '${name}-${unique}'
    publicNetworkAccess: 'Enabled'
    // By the identity only: there are no keys.
    disableLocalAuth: true
  }

  resource deployment 'deployments' = {
    name: openAiModel
    sku: { name: 'GlobalStandard', capacity: openAiCapacity }
    properties: {
      model: { format: 'OpenAI', name: openAiModel, version: openAiModelVersion }
    }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: vaultName
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: keepDeletedSecrets ? true : null
  }

  resource directLine 'secrets' = {
    name: 'direct-line'
    properties: { value: directLineSecret }
  }

  resource connection 'secrets' = {
    name: 'postgresql'
    properties: {
      value: 'Host=${postgres.properties.fullyQualifiedDomainName};Database=${database};Username=${postgresAdministrator};Password="${postgresPassword}";SSL Mode=VerifyFull;Maximum Pool Size=15'
    }
  }

  resource telemetry 'secrets' = if (applicationInsights) {
    name: 'telemetry'
    properties: { value: insights!.properties.ConnectionString }
  }

  resource orders 'secrets' = if (!empty(ordersUrl)) {
    name: 'orders'
    properties: { value: ordersKey }
  }

  resource slackToken 'secrets' = if (slack) {
    name: 'slack-token'
    properties: { value: slackBotToken }
  }

  resource slackSigning 'secrets' = if (slack) {
    name: 'slack-signing'
    properties: { value: slackSigningSecret }
  }
}

resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'audit'
  scope: vault
  properties: {
    workspaceId: logs.id
    logs: [{ categoryGroup: 'audit', enabled: true }]
  }
}

resource readsSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, secretsUser)
  scope: vault
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: secretsUser
  }
}

resource asksModel 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (openAi) {
  name: guid(model.id, identity.id, usesModels)
  scope: model
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: usesModels
  }
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = if (!empty(registryName)) {
  name: empty(registryName) ? 'none' : registryName
}

resource pullsImages 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(registryName)) {
  name: guid(registry.id, identity.id, acrPull)
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: acrPull
  }
}

resource apps 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: name
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
    vnetConfiguration: { infrastructureSubnetId: network::apps.id }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
  }
}

var ordersSettings = empty(ordersUrl)
  ? [{ name: 'Marketplace__Demo', value: string(demo) }]
  : [
      { name: 'Orders__Url', value: ordersUrl }
      { name: 'Orders__Key', secretRef: 'orders' }
    ]
var modelSettings = openAi
  ? [
      { name: 'Model__Kind', value: 'AzureOpenAI' }
      { name: 'Model__Endpoint', value: model!.properties.endpoint }
      { name: 'Model__Deployment', value: openAiModel }
      { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
    ]
  : []
var telemetrySettings = applicationInsights ? [{ name: 'Telemetry__AzureMonitor', secretRef: 'telemetry' }] : []
var slackSettings = slack
  ? [
      { name: 'Slack__BotToken', secretRef: 'slack-token' }
      { name: 'Slack__SigningSecret', secretRef: 'slack-signing' }
    ]
  : []
var originSettings = empty(allowedOrigins) ? [] : [{ name: 'DirectLine__AllowedOrigins', value: allowedOrigins }]

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    environmentId: apps.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: port
        allowInsecure: false
        transport: 'auto'
        stickySessions: { affinity: 'sticky' }
      }
      registries: empty(registryName) ? [] : [{ server: registry!.properties.loginServer, identity: identity.id }]
      secrets: concat(
        [
          { name: 'direct-line', keyVaultUrl: vault::directLine.properties.secretUri, identity: identity.id }
          { name: 'postgresql', keyVaultUrl: vault::connection.properties.secretUri, identity: identity.id }
        ],
        applicationInsights ? [{ name: 'telemetry', keyVaultUrl: vault::telemetry!.properties.secretUri, identity: identity.id }] : [],
        empty(ordersUrl) ? [] : [{ name: 'orders', keyVaultUrl: vault::orders!.properties.secretUri, identity: identity.id }],
        slack
          ? [
              { name: 'slack-token', keyVaultUrl: vault::slackToken!.properties.secretUri, identity: identity.id }
              { name: 'slack-signing', keyVaultUrl: vault::slackSigning!.properties.secretUri, identity: identity.id }
            ]
          : []
      )
    }
    template: {
      // What is in progress is finished before a replica goes.
      terminationGracePeriodSeconds: 45
      containers: [
        {
          name: 'orderbot'
          image: image
          resources: { cpu: json(cores), memory: memory[cores] }
          env: concat(
            [
              { name: 'ASPNETCORE_URLS', value: 'http://+:${port}' }
              { name: 'ASPNETCORE_FORWARDEDHEADERS_ENABLED', value: 'true' }
              { name: 'Data', value: '${home}/data' }
              { name: 'Storage', value: 'PostgreSql' }
              { name: 'ConnectionStrings__PostgreSql', secretRef: 'postgresql' }
              { name: 'DirectLine__Secret', secretRef: 'direct-line' }
              { name: 'TimeZone', value: timeZone }
              { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
              { name: 'MicrosoftAppId', value: identity.properties.clientId }
              { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
            ],
            ordersSettings,
            modelSettings,
            telemetrySettings,
            slackSettings,
            originSettings
          )
          probes: [
            { type: 'Startup', httpGet: { path: '/health/live', port: port }, periodSeconds: 2, failureThreshold: 30 }
            { type: 'Liveness', httpGet: { path: '/health/live', port: port }, periodSeconds: 15, timeoutSeconds: 3 }
            { type: 'Readiness', httpGet: { path: '/health/ready', port: port }, periodSeconds: 5, timeoutSeconds: 3 }
          ]
          volumeMounts: [{ volumeName: 'home', mountPath: home }]
        }
      ]
      volumes: [{ name: 'home', storageType: 'EmptyDir' }]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [{ name: 'conversations', http: { metadata: { concurrentRequests: '100' } } }]
      }
    }
  }
  dependsOn: [readsSecrets, pullsImages, asksModel, postgres::orderbot]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-${unique}'
  location: 'global'
  kind: 'azurebot'
  sku: { name: botSku }
  properties: {
    displayName: botDisplayName
    endpoint: 'https://${app.properties.configuration.ingress.fqdn}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: identity.id
  }

  resource teamsChannel 'channels' = if (teams) {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: { isEnabled: true }
    }
  }

  resource slackChannel 'channels' = if (!empty(slackClientId)) {
    name: 'SlackChannel'
    location: 'global'
    properties: {
      channelName: 'SlackChannel'
      properties: {
        isEnabled: true
        clientId: slackClientId
        clientSecret: slackClientSecret
        signingSecret: slackSigningSecret
      }
    }
  }
}

@description('Where it answers.')
output address string = 'https://${app.properties.configuration.ingress.fqdn}'

@description('The bot id that the Teams app package names.')
output botId string = identity.properties.clientId

output vault string = vault.name

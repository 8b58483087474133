using OrderBot.SmallBot;

await SmallBotServer.Create(args is [var url, ..] ? url : "http://127.0.0.1:3979").RunAsync();

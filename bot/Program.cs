using OrderBot.Commands;

return await CommandLine.RunAsync(args);

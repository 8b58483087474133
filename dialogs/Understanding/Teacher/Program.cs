using OrderBot.Dialogs.Understanding.Learning;

// Teacher <language> <file>: learns from that language's sayings, and writes down what it learnt.
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[1]))!);
LearntFile.Write(Learnt.From(SayingFiles.Load(args[0])), args[1]);

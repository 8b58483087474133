PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE schema_version (version INTEGER NOT NULL);
INSERT INTO schema_version VALUES(1);
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
INSERT INTO meta VALUES('created_at',1795424400000);
INSERT INTO meta VALUES('epoch','01a207a23280');
INSERT INTO meta VALUES('key','DDD81FA72B0EDF1A8E37EEA983E83452EE070A8298109B2EF87904DF5A70ACBB');
INSERT INTO meta VALUES('seeded',20);
CREATE TABLE accounts (
    member_id TEXT PRIMARY KEY COLLATE NOCASE, email TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL,
    time_zone TEXT, password TEXT, password_set_at INTEGER NOT NULL);
INSERT INTO accounts VALUES('MB100001','buyer1@example.com','Ana Ferreira','Europe/Lisbon','210000.2tWNQ0eTCqO0LIjyD7FZ5g==.bhi5D5+oMBgYGu7+618vfrv9tfIlc+vijdEmaaXcdmE=',0);
INSERT INTO accounts VALUES('MB100002','buyer2@example.com','Tom Becker','Europe/Berlin','210000.2tWNQ0eTCqO0LIjyD7FZ5g==.bhi5D5+oMBgYGu7+618vfrv9tfIlc+vijdEmaaXcdmE=',0);
INSERT INTO accounts VALUES('MB100003','buyer3@example.com','Buyer 3',NULL,NULL,0);
INSERT INTO accounts VALUES('MB100004','buyer4@example.com','Buyer 4',NULL,NULL,0);
CREATE TABLE orders (
    number TEXT PRIMARY KEY, member_id TEXT NOT NULL, version INTEGER NOT NULL, status TEXT NOT NULL,
    placed_at INTEGER NOT NULL, paid_at INTEGER, shipped_at INTEGER, delivered_at INTEGER, cancelled_at INTEGER,
    payment TEXT, items TEXT NOT NULL, item_words TEXT NOT NULL, total TEXT NOT NULL, currency TEXT NOT NULL,
    supplier TEXT NOT NULL, tracking TEXT, cancelled_because TEXT,
    requested_at INTEGER, request_reason TEXT, request_outcome TEXT, request_settled_at INTEGER, written_to_at INTEGER);
INSERT INTO orders VALUES('80010001','MB100001',1,'Completed',1790239800000,1790240400000,1790499600000,1791018000000,NULL,'Card','[{"name":"Walnut desk lamp","quantity":1,"price":{"amount":42.50,"currency":"USD"}}]','walnut desk lamp','42.50','USD','Lumen & Oak','PX800100014',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80010002','MB100001',1,'Shipped',1794905400000,1794906000000,1795251600000,NULL,NULL,'Card','[{"name":"Trail running shoes","quantity":1,"price":{"amount":74.00,"currency":"USD"}}]','trail running shoes','74.00','USD','Fellside','PX800100024',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80010003','MB100001',2,'AwaitingShipment',1795251000000,1795251600000,NULL,NULL,NULL,'Wallet','[{"name":"Cast-iron teapot","quantity":1,"price":{"amount":38.90,"currency":"USD"}},{"name":"Green tea, 250 g","quantity":2,"price":{"amount":11.20,"currency":"USD"}}]',replace('cast-iron teapot\ngreen tea, 250 g','\n',char(10)),'61.30','USD','Harbour Goods',NULL,NULL,NULL,NULL,NULL,NULL,1795424400000);
INSERT INTO orders VALUES('80010004','MB100001',1,'VerifyingPayment',1795413000000,1795413600000,NULL,NULL,NULL,'Card','[{"name":"Mechanical keyboard","quantity":1,"price":{"amount":89.00,"currency":"USD"}}]','mechanical keyboard','89.00','USD','Northlight',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80010005','MB100001',3,'CancellationRequested',1795315800000,1795316400000,NULL,NULL,NULL,'Card','[{"name":"Wireless headphones","quantity":1,"price":{"amount":59.90,"currency":"USD"}}]','wireless headphones','59.90','USD','Northlight',NULL,NULL,1795424400000,'wrong size','Open',NULL,NULL);
INSERT INTO orders VALUES('80010006','MB100001',1,'AwaitingPayment',1794992400000,NULL,NULL,NULL,NULL,NULL,'[{"name":"Linen bed sheets","quantity":1,"price":{"amount":64.00,"currency":"USD"}}]','linen bed sheets','64.00','USD','Pine & Thread',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80010007','MB100001',3,'CancellationRequested',1795078200000,1795078800000,NULL,NULL,NULL,'Card','[{"name":"Stainless steel water bottle","quantity":2,"price":{"amount":19.90,"currency":"USD"}}]','stainless steel water bottle','39.80','USD','Fellside',NULL,NULL,1795338000000,'I found it cheaper elsewhere.','Open',NULL,NULL);
INSERT INTO orders VALUES('80010008','MB100001',2,'Cancelled',1792832400000,NULL,NULL,NULL,1794560400000,NULL,'[{"name":"Folding picnic table","quantity":1,"price":{"amount":54.00,"currency":"USD"}}]','folding picnic table','54.00','USD','Harbour Goods',NULL,'NotPaidInTime',NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80010009','MB100001',4,'Cancelled',1794387000000,1794387600000,NULL,NULL,1794646800000,'Card','[{"name":"Wool winter coat","quantity":1,"price":{"amount":129.00,"currency":"USD"}}]','wool winter coat','129.00','USD','Pine & Thread',NULL,'SupplierAgreed',1794560400000,'I ordered the wrong size.','Agreed',1794646800000,NULL);
INSERT INTO orders VALUES('80010010','MB100001',4,'AwaitingShipment',1794991800000,1794992400000,NULL,NULL,NULL,'Card','[{"name":"Bamboo bookshelf","quantity":1,"price":{"amount":98.50,"currency":"USD"}}]','bamboo bookshelf','98.50','USD','Lumen & Oak',NULL,NULL,1795251600000,'I no longer need it.','Refused',1795338000000,NULL);
INSERT INTO orders VALUES('80010011','MB100001',1,'Delivered',1794127800000,1794128400000,1794387600000,1795338000000,NULL,'Card','[{"name":"Ceramic plant pot","quantity":3,"price":{"amount":16.75,"currency":"USD"}}]','ceramic plant pot','50.25','USD','Harbour Goods','PX800100114',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80020001','MB100002',1,'Completed',1790239800000,1790240400000,1790499600000,1791018000000,NULL,'Card','[{"name":"Walnut desk lamp","quantity":1,"price":{"amount":42.50,"currency":"USD"}}]','walnut desk lamp','42.50','USD','Lumen & Oak','PX800200014',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80020002','MB100002',1,'Shipped',1794905400000,1794906000000,1795251600000,NULL,NULL,'Card','[{"name":"Trail running shoes","quantity":1,"price":{"amount":74.00,"currency":"USD"}}]','trail running shoes','74.00','USD','Fellside','PX800200024',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80020003','MB100002',1,'AwaitingShipment',1795251000000,1795251600000,NULL,NULL,NULL,'Wallet','[{"name":"Cast-iron teapot","quantity":1,"price":{"amount":38.90,"currency":"USD"}},{"name":"Green tea, 250 g","quantity":2,"price":{"amount":11.20,"currency":"USD"}}]',replace('cast-iron teapot\ngreen tea, 250 g','\n',char(10)),'61.30','USD','Harbour Goods',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80020004','MB100002',1,'VerifyingPayment',1795413000000,1795413600000,NULL,NULL,NULL,'Card','[{"name":"Mechanical keyboard","quantity":1,"price":{"amount":89.00,"currency":"USD"}}]','mechanical keyboard','89.00','USD','Northlight',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80020005','MB100002',2,'AwaitingShipment',1795315800000,1795316400000,NULL,NULL,NULL,'Card','[{"name":"Wireless headphones","quantity":1,"price":{"amount":59.90,"currency":"USD"}}]','wireless headphones','59.90','USD','Northlight',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80020006','MB100002',1,'AwaitingPayment',1794992400000,NULL,NULL,NULL,NULL,NULL,'[{"name":"Linen bed sheets","quantity":1,"price":{"amount":64.00,"currency":"USD"}}]','linen bed sheets','64.00','USD','Pine & Thread',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80020007','MB100002',3,'CancellationRequested',1795078200000,1795078800000,NULL,NULL,NULL,'Card','[{"name":"Stainless steel water bottle","quantity":2,"price":{"amount":19.90,"currency":"USD"}}]','stainless steel water bottle','39.80','USD','Fellside',NULL,NULL,1795338000000,'I found it cheaper elsewhere.','Open',NULL,NULL);
INSERT INTO orders VALUES('80020008','MB100002',2,'Cancelled',1792832400000,NULL,NULL,NULL,1794560400000,NULL,'[{"name":"Folding picnic table","quantity":1,"price":{"amount":54.00,"currency":"USD"}}]','folding picnic table','54.00','USD','Harbour Goods',NULL,'NotPaidInTime',NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80020009','MB100002',4,'Cancelled',1794387000000,1794387600000,NULL,NULL,1794646800000,'Card','[{"name":"Wool winter coat","quantity":1,"price":{"amount":129.00,"currency":"USD"}}]','wool winter coat','129.00','USD','Pine & Thread',NULL,'SupplierAgreed',1794560400000,'I ordered the wrong size.','Agreed',1794646800000,NULL);
INSERT INTO orders VALUES('80020010','MB100002',4,'AwaitingShipment',1794991800000,1794992400000,NULL,NULL,NULL,'Card','[{"name":"Bamboo bookshelf","quantity":1,"price":{"amount":98.50,"currency":"USD"}}]','bamboo bookshelf','98.50','USD','Lumen & Oak',NULL,NULL,1795251600000,'I no longer need it.','Refused',1795338000000,NULL);
INSERT INTO orders VALUES('80020011','MB100002',1,'Delivered',1794127800000,1794128400000,1794387600000,1795338000000,NULL,'Card','[{"name":"Ceramic plant pot","quantity":3,"price":{"amount":16.75,"currency":"USD"}}]','ceramic plant pot','50.25','USD','Harbour Goods','PX800200114',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80030001','MB100003',1,'Completed',1790239620000,1790240220000,1790499420000,1791017820000,NULL,'Card','[{"name":"Mechanical keyboard","quantity":1,"price":{"amount":89.00,"currency":"USD"}}]','mechanical keyboard','89.00','USD','Northlight','PX800300014',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80030002','MB100003',1,'Shipped',1794905220000,1794905820000,1795251420000,NULL,NULL,'Card','[{"name":"Ceramic plant pot","quantity":3,"price":{"amount":16.75,"currency":"USD"}}]','ceramic plant pot','50.25','USD','Harbour Goods','PX800300024',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80030003','MB100003',1,'AwaitingShipment',1795250820000,1795251420000,NULL,NULL,NULL,'Wallet','[{"name":"Stainless steel water bottle","quantity":2,"price":{"amount":19.90,"currency":"USD"}}]','stainless steel water bottle','39.80','USD','Fellside',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80030004','MB100003',1,'VerifyingPayment',1795412820000,1795413420000,NULL,NULL,NULL,'Card','[{"name":"Cast-iron teapot","quantity":1,"price":{"amount":38.90,"currency":"USD"}},{"name":"Green tea, 250 g","quantity":2,"price":{"amount":11.20,"currency":"USD"}}]',replace('cast-iron teapot\ngreen tea, 250 g','\n',char(10)),'61.30','USD','Harbour Goods',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80030005','MB100003',2,'AwaitingShipment',1795315620000,1795316220000,NULL,NULL,NULL,'Card','[{"name":"Bamboo bookshelf","quantity":1,"price":{"amount":98.50,"currency":"USD"}}]','bamboo bookshelf','98.50','USD','Lumen & Oak',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80030006','MB100003',1,'AwaitingPayment',1794992220000,NULL,NULL,NULL,NULL,NULL,'[{"name":"Linen bed sheets","quantity":1,"price":{"amount":64.00,"currency":"USD"}}]','linen bed sheets','64.00','USD','Pine & Thread',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80030007','MB100003',3,'CancellationRequested',1795078020000,1795078620000,NULL,NULL,NULL,'Card','[{"name":"Trail running shoes","quantity":1,"price":{"amount":74.00,"currency":"USD"}}]','trail running shoes','74.00','USD','Fellside',NULL,NULL,1795337820000,'I found it cheaper elsewhere.','Open',NULL,NULL);
INSERT INTO orders VALUES('80030008','MB100003',2,'Cancelled',1792832220000,NULL,NULL,NULL,1794560220000,NULL,'[{"name":"Wool winter coat","quantity":1,"price":{"amount":129.00,"currency":"USD"}}]','wool winter coat','129.00','USD','Pine & Thread',NULL,'NotPaidInTime',NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80030009','MB100003',4,'Cancelled',1794386820000,1794387420000,NULL,NULL,1794646620000,'Card','[{"name":"Wireless headphones","quantity":1,"price":{"amount":59.90,"currency":"USD"}}]','wireless headphones','59.90','USD','Northlight',NULL,'SupplierAgreed',1794560220000,'I ordered the wrong size.','Agreed',1794646620000,NULL);
INSERT INTO orders VALUES('80030010','MB100003',4,'AwaitingShipment',1794991620000,1794992220000,NULL,NULL,NULL,'Card','[{"name":"Walnut desk lamp","quantity":1,"price":{"amount":42.50,"currency":"USD"}}]','walnut desk lamp','42.50','USD','Lumen & Oak',NULL,NULL,1795251420000,'I no longer need it.','Refused',1795337820000,NULL);
INSERT INTO orders VALUES('80040001','MB100004',1,'Completed',1790239560000,1790240160000,1790499360000,1791017760000,NULL,'Card','[{"name":"Wool winter coat","quantity":1,"price":{"amount":129.00,"currency":"USD"}}]','wool winter coat','129.00','USD','Pine & Thread','PX800400014',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80040002','MB100004',1,'Shipped',1794905160000,1794905760000,1795251360000,NULL,NULL,'Card','[{"name":"Wireless headphones","quantity":1,"price":{"amount":59.90,"currency":"USD"}}]','wireless headphones','59.90','USD','Northlight','PX800400024',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80040003','MB100004',1,'AwaitingShipment',1795250760000,1795251360000,NULL,NULL,NULL,'Wallet','[{"name":"Walnut desk lamp","quantity":1,"price":{"amount":42.50,"currency":"USD"}}]','walnut desk lamp','42.50','USD','Lumen & Oak',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80040004','MB100004',1,'VerifyingPayment',1795412760000,1795413360000,NULL,NULL,NULL,'Card','[{"name":"Folding picnic table","quantity":1,"price":{"amount":54.00,"currency":"USD"}}]','folding picnic table','54.00','USD','Harbour Goods',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80040005','MB100004',2,'AwaitingShipment',1795315560000,1795316160000,NULL,NULL,NULL,'Card','[{"name":"Mechanical keyboard","quantity":1,"price":{"amount":89.00,"currency":"USD"}}]','mechanical keyboard','89.00','USD','Northlight',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80040006','MB100004',1,'AwaitingPayment',1794992160000,NULL,NULL,NULL,NULL,NULL,'[{"name":"Ceramic plant pot","quantity":3,"price":{"amount":16.75,"currency":"USD"}}]','ceramic plant pot','50.25','USD','Harbour Goods',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80040007','MB100004',3,'CancellationRequested',1795077960000,1795078560000,NULL,NULL,NULL,'Card','[{"name":"Stainless steel water bottle","quantity":2,"price":{"amount":19.90,"currency":"USD"}}]','stainless steel water bottle','39.80','USD','Fellside',NULL,NULL,1795337760000,'I found it cheaper elsewhere.','Open',NULL,NULL);
INSERT INTO orders VALUES('80040008','MB100004',2,'Cancelled',1792832160000,NULL,NULL,NULL,1794560160000,NULL,'[{"name":"Cast-iron teapot","quantity":1,"price":{"amount":38.90,"currency":"USD"}},{"name":"Green tea, 250 g","quantity":2,"price":{"amount":11.20,"currency":"USD"}}]',replace('cast-iron teapot\ngreen tea, 250 g','\n',char(10)),'61.30','USD','Harbour Goods',NULL,'NotPaidInTime',NULL,NULL,NULL,NULL,NULL);
INSERT INTO orders VALUES('80040009','MB100004',4,'Cancelled',1794386760000,1794387360000,NULL,NULL,1794646560000,'Card','[{"name":"Bamboo bookshelf","quantity":1,"price":{"amount":98.50,"currency":"USD"}}]','bamboo bookshelf','98.50','USD','Lumen & Oak',NULL,'SupplierAgreed',1794560160000,'I ordered the wrong size.','Agreed',1794646560000,NULL);
INSERT INTO orders VALUES('80040010','MB100004',4,'AwaitingShipment',1794991560000,1794992160000,NULL,NULL,NULL,'Card','[{"name":"Linen bed sheets","quantity":1,"price":{"amount":64.00,"currency":"USD"}}]','linen bed sheets','64.00','USD','Pine & Thread',NULL,NULL,1795251360000,'I no longer need it.','Refused',1795337760000,NULL);
CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, member_id TEXT NOT NULL, order_number TEXT NOT NULL,
    at INTEGER NOT NULL, text TEXT);
INSERT INTO events VALUES(1,'CancellationRequested','MB100001','80010005',1795424400000,NULL);
CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT, order_number TEXT NOT NULL, by_supplier INTEGER NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL);
INSERT INTO messages VALUES(1,'80010003',0,'please hurry',1795424400000);
CREATE TABLE answers (
    owner TEXT NOT NULL, key TEXT NOT NULL, body_hash TEXT NOT NULL, outcome TEXT NOT NULL, order_then TEXT, at INTEGER NOT NULL,
    PRIMARY KEY (owner, key)) WITHOUT ROWID;
INSERT INTO answers VALUES('','third-key','9C10E89249F1B1008B2FEB7961B378987019E375287B46FEDDBC06F3A2C46551','Done',NULL,1795424400000);
INSERT INTO answers VALUES('MB100001','first-key','9A05B482B3E8200DF22DF9805C4311636753E3C79074DBC1974CB061463531F9','Done','{"number":"80010005","version":3,"status":"CancellationRequested","placedAt":"2026-11-22T02:50:00+00:00","paidAt":"2026-11-22T03:00:00+00:00","payment":"Card","items":[{"name":"Wireless headphones","quantity":1,"price":{"amount":59.90,"currency":"USD"}}],"total":{"amount":59.90,"currency":"USD"},"supplier":"Northlight","request":{"requestedAt":"2026-11-23T09:00:00+00:00","reason":"wrong size","outcome":"Open"}}',1795424400000);
INSERT INTO answers VALUES('MB100001','second-key','6C6DFDA902DED8CFF90732469F5083C18549228202BC60217B0CD1DFA30BA65C','Done','{"number":"80010003","version":2,"status":"AwaitingShipment","placedAt":"2026-11-21T08:50:00+00:00","paidAt":"2026-11-21T09:00:00+00:00","payment":"Wallet","items":[{"name":"Cast-iron teapot","quantity":1,"price":{"amount":38.90,"currency":"USD"}},{"name":"Green tea, 250 g","quantity":2,"price":{"amount":11.20,"currency":"USD"}}],"total":{"amount":61.30,"currency":"USD"},"supplier":"Harbour Goods","supplierWrittenToAt":"2026-11-23T09:00:00+00:00"}',1795424400000);
CREATE TABLE mails (
    id INTEGER PRIMARY KEY AUTOINCREMENT, recipient TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL, sent_at INTEGER NOT NULL);
INSERT INTO mails VALUES(1,'buyer1@example.com','Your sign-in code: 042726',replace('Hello Ana Ferreira,\n\nyour sign-in code is 042726. It is valid for 10 minutes and works once.\nNobody of our shop will ever ask you for it, except in the chat where you asked for it.\n\nIf it was not you, there is nothing to do.\n\nParcel & Pine','\n',char(10)),1795424400000);
CREATE TABLE reset_tokens (hash TEXT PRIMARY KEY, member_id TEXT NOT NULL, expires_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE sign_in_codes (member_id TEXT PRIMARY KEY, hash TEXT NOT NULL, expires_at INTEGER NOT NULL, tries INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO sign_in_codes VALUES('MB100001','8BC90E159E8969C93ACD5D2CF4E086A5CD18D48957B07D5D9F57B24FF14D264C',1795425000000,0);
CREATE TABLE takings (bucket TEXT NOT NULL, at INTEGER NOT NULL);
INSERT INTO takings VALUES('mails of MB100001',1795424400000);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('events',1);
INSERT INTO sqlite_sequence VALUES('messages',1);
INSERT INTO sqlite_sequence VALUES('mails',1);
CREATE INDEX orders_of_buyer ON orders (member_id, placed_at DESC, number DESC);
CREATE INDEX orders_unpaid ON orders (placed_at) WHERE status = 'AwaitingPayment';
CREATE INDEX orders_unverified ON orders (paid_at) WHERE status = 'VerifyingPayment';
CREATE INDEX orders_requested ON orders (requested_at) WHERE status = 'CancellationRequested';
CREATE INDEX orders_to_ship ON orders (placed_at DESC) WHERE status IN ('AwaitingShipment', 'VerifyingPayment');
CREATE INDEX events_of_buyer ON events (member_id, id);
CREATE INDEX messages_of_order ON messages (order_number, id);
CREATE INDEX takings_of_bucket ON takings (bucket, at);
COMMIT;

/** The skills that each employer looks for, by the ends of their addresses in ESCO; `mocks/skills.json` has the names. */
export const skillsSought: Readonly<Record<string, readonly string[]>> = {
  'eksempelhavn-bageri': [
    '606f8d77-443a-48c0-bd9c-1762e459b8e7', // prepare bread products
    '5626b3b1-5415-47f6-acf1-b573d457d180', // bake goods
    '2f1168be-b456-4d47-ba56-f122d0b79085', // decorate pastry for special events
    '61970f8b-099c-4e7e-82e0-9ccdced0baf3', // assist customers
    '0cb013af-6dd9-4fb2-b34e-63dda1a5cf82', // operate cash register
    '0ff99f51-40d9-42f1-a1ec-377b2bb5e15f', // comply with food safety and hygiene
  ],
  'fiktivgaarden-plejecenter': [
    '261e740b-d32d-4356-94a8-3ea29128b70b', // tend to elderly people
    '1d21f6ad-340f-45da-a0a3-4e83867f47a6', // provide first aid
    '1fd57242-267e-46df-bd8c-849fdd593a50', // administer prescribed medication
    '453b6898-de72-4ff9-b217-4a3cd377e155', // monitor service users' health
    '2475cd27-8d6c-4318-a364-21395b23acba', // empathise with the healthcare user
    '60c78287-22eb-4103-9c8c-28deaa460da0', // work in teams
    'a9170bca-28d9-4bb5-b950-0d0f712d1cd2', // understand spoken Danish
  ],
  'opdigtet-byg': [
    '19858dd3-a5fe-4855-b644-6ecfefd1c384', // carpentry
    '13e1c0a2-b90d-46f4-be51-11730360b38d', // lay bricks
    '46994031-5490-4a02-9937-c61f6e2d4fc9', // pour concrete
    '91991706-cd8e-4795-9784-715fc0250c8d', // build scaffolding
    '68b6ef08-d823-489d-a95c-752ae6f6e6a7', // read standard blueprints
    '86df7af2-f9f3-4c06-a500-7f1fba9e78fe', // follow health and safety procedures in construction
  ],
  'proevestrup-transport': [
    '28cb374e-6261-4133-8371-f9a5470145da', // operate forklift
    'ee5e2297-39cc-4ed6-89e5-d58016118a7f', // pick orders for dispatching
    '8215bbba-2f6d-4530-bf41-904d871eaf72', // manoeuvre heavy trucks
    '048affec-04db-4bd5-b7a6-c666d16c0fef', // load cargo
    '2a82241a-216e-44d8-bb50-6b9a0ef82084', // drive vehicles
  ],
  'demoby-boernehuse': [
    'f8d4a24c-fb62-444e-9525-7aa5662f440d', // supervise children
    '94b01483-f13d-48ba-b8a9-ef8f18fcb2dc', // play with children
    'a65fb963-6faf-47b2-a3d9-c4e5e4d833c5', // support children's wellbeing
    'efe801a5-8704-4def-8a96-c32f7a6cb9fb', // maintain relations with children's parents
  ],
  moensterkroen: [
    'd01ea580-9718-4299-a6fd-08ea6d171a1b', // cook fish
    '555d83ff-dbf9-481a-b726-2d502a11904e', // cook vegetable products
    '42a6eff0-e9d9-423d-877b-e48fe91ff26f', // serve food in table service
    'add193d6-b7bf-40ab-98ff-4a4c6c807387', // check in guests
    '7bb01a18-4637-4535-ba18-258f48f705b8', // clean rooms
    'e0c6fdd1-336a-4e2f-91d1-ab4a2f9c385d', // make the beds
    '9b31016e-c99d-4bd2-a550-d5660dac5041', // clean kitchen equipment
  ],
  'papirborg-kontor': [
    '1973c966-f236-40c9-b2d4-5d71a89019be', // use spreadsheets software
    '880c54f9-866e-4f37-b5fa-25ef8a7d49b6', // accounting techniques
    '7c3865d1-e5a9-4043-a7a4-2e9e30468c0b', // perform office routine activities
    '3cd569a2-4f88-4c1e-9995-8dce8c5e51a7', // JavaScript
    'c2296e2e-5fef-4f24-a24f-e5b3792268be', // provide ICT support
  ],
  'taenkeby-butikker': [
    '7e9daad3-8604-4839-af9b-dc6f8db3ef68', // stock shelves
    '61970f8b-099c-4e7e-82e0-9ccdced0baf3', // assist customers
    '0cb013af-6dd9-4fb2-b34e-63dda1a5cf82', // operate cash register
    '28d715e3-3e5b-4fb6-8dd2-4be4919c8587', // handle customer complaints
  ],
  'sandkasse-industri': [
    '2fcd95a4-1f9a-41cf-95a9-4701bde476b4', // operate welding equipment
    '26071360-b2b1-4089-9c73-b51792b29ed5', // assemble metal parts
    '42c25baf-ccb3-47d9-a872-bb2ceb615538', // operate precision measuring equipment
    '8a4e99e0-f259-4931-888f-604cfdc15b31', // perform machine maintenance
    '4cb58ef4-67a9-4bea-a743-2c83ebd60e79', // tend CNC milling machine
  ],
  'hypotetisk-have': [
    '51097602-8e4e-4830-8f35-d77afc713fc0', // prune hedges and trees
    '8a1942a8-bebd-4cc5-bdff-fe215aaa3de5', // use gardening equipment
    'a281365c-a432-4e82-97ce-2dcc4907685f', // plant trees
    'fdff4747-70f6-4f1a-8285-8d31eb3c11e1', // provide lawn care
    'b8cfe3d0-15a7-4be4-a7f1-f5141ed11f16', // fell trees
  ],
};

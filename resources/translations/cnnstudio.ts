<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>Numbers</name>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>A fault in the program: {error}. It is written in the log; your work is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Added to the variance, so that nothing is divided by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a learned number to every map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a learned number to every unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells by which the window moves between two output units, down and across.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells from one tap of the kernel to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor of negative values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of filters, and so of feature maps that come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of units; the last layer needs one for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts into which channels and filters are split; each filter reads its own part only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and columns of the window that an output unit looks through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the newest batch in the running mean and variance that prediction uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the values that are zeroed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VALID adds nothing and ignores what is left over; SAME adds as many cells round the edge as give one output a stride; explicit adds the rows and columns you say on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros added on this side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be from {minimum} to {maximum}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Cannot read {path}: {reason}. Check the name and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. Choose another place or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {limit} MB: is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>layer</name>
    <message>
        <source>Adds rows and columns of zeros round every feature map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and variance 1 over the batch, then scales and shifts it as learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects every unit with every input value, each by a weight of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the largest value in each window, and so shrinks the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays all feature maps out as one vector, as a dense layer needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets positive values through and makes negative ones zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like ReLU, but lets a small share of negative values through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides learned filters over its input; each filter makes one feature map of what it finds where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes values into the range from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes values into the range from −1 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the mean of each whole feature map: one number a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the mean of each window, and so shrinks and smooths the maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns values into shares that add up to 1. The loss does this by itself: no network needs it at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While training, zeros a random share of the values, so that no unit relies on a few others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope {slope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top {top}, bottom {bottom}, left {left}, right {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel} average, stride {stride}, {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel} max, stride {stride}, {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel}, {filters} maps, stride {stride}, {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{units} units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes everything random: on the CPU of one machine the same seed gives the same bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How gradients become steps. Adam and AdamW scale each weight&apos;s step by themselves; SGD is the plain way and needs a larger learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often every training image is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate goes up to its peak and down again in the course of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images a step. Larger batches need more memory and fewer steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets SGD look one momentum step ahead. Adam and AdamW do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls every weight towards zero a little, which keeps the network simple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last step that SGD adds to the next one. Adam and AdamW do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a step at the schedule&apos;s peak. Too large and the loss jumps or becomes infinite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up, then cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a whole number, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be one of {choices}, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s own files are missing beside {package}: install CNN Studio again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tree</name>
    <message>
        <source>The name “{name}” stands twice: rename one of the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place {index} in a stack of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stack {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} cannot move into itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be a layer&apos;s name: it means something else in torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be a layer&apos;s name: use letters, digits and _, beginning with a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must repeat 1 to {most} times, not {repeats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs at least one lane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>A {kernel} window may hang over the edge by at most {most}, or it could see nothing but padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense needs a vector, but gets {shape} feature maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten lays them out as {height} · {width} · {channels} = {values} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its input has {units} values and no height or width. Put it before the layer that flattens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel {kernel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel {kernel} is larger than its {input} input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad input to {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding {padding} is more than half the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SAME padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {largest} with {padding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must divide {channels} and {filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channels} / {groups} and {filters} / {groups} must be whole. At most {common} groups can be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{formula}. The largest kernel that fits is {largest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{groups} groups do not divide {channels} channels and {filters} filters evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kernel} with dilation {dilation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} needs feature maps, but gets a vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⌈({size}{zeros} − {taps}) / {stride}⌉ leaves no {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
